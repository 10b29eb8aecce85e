package cn.kehui.ground.org;

import cn.kehui.ground.base.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts of units, and who holds them. */
@Service
public class Posts {
    private final PostSql sql;

    Posts(PostSql sql) {
        this.sql = sql;
    }

    /** Keeps a new post with its holders, as they are given. */
    @Transactional
    public void add(Post post) {
        sql.insert(post);
        post.holders().forEach(holder -> sql.insert(post.id(), holder));
    }

    /** The posts of a unit, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Post> of(UnitId unit) {
        return sql.of(unit);
    }

    /** The posts of several units, each unit's in the order of their names. */
    @Transactional(readOnly = true)
    public Map<UnitId, List<Post>> of(Collection<UnitId> units) {
        return sql.of(units).stream().collect(Collectors.groupingBy(Post::unit));
    }

    /** The posts that are reached at that number, however it is written. */
    @Transactional(readOnly = true)
    public List<Post> reachedAt(String phone) {
        return sql.reached(phone);
    }

    /**
     * @throws NotFound if there is no such post
     */
    @Transactional(readOnly = true)
    public Post post(PostId id) {
        return sql.one(id).orElseThrow(() -> new NotFound(id));
    }

    /** Puts right how the post is reached; its holders stay as they are. */
    @Transactional
    public void change(Post post) {
        sql.change(post);
    }

    /**
     * Gives the post to {@code name} from {@code since} on; who held it did so until the day
     * before. Refuses a day on which, or before which, the present holder began.
     *
     * @throws NotFound if there is no such post
     */
    @Transactional
    public HandOver handOver(PostId id, String name, LocalDate since) {
        sql.lock(id);
        var present = post(id).holder();
        if (present.isPresent() && !since.isAfter(present.get().since())) {
            return new HandOver.TooEarly(present.get().since());
        }
        sql.end(id, since.minusDays(1));
        sql.insert(id, new Post.Holder(name, since, null));
        return new HandOver.HandedOver(post(id));
    }
}
