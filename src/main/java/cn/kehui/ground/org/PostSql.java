package cn.kehui.ground.org;

import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Phones;
import cn.kehui.ground.cipher.Reseal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The {@code post} and {@code post_holder} tables. */
@Component
class PostSql implements Reseal {
    private static final String POSTS =
            """
            select p.id, p.unit_id, p.name, p.phone, p.mail, p.channel, h.name as holder, h.since_on, h.until_on
              from post p
              left join post_holder h on h.post_id = p.id
            """;
    private static final String OF =
            POSTS + " where p.unit_id = :unit order by p.name, p.id, h.since_on desc";
    private static final String OF_MANY =
            POSTS
                    + " where p.unit_id = any(:units) order by p.unit_id, p.name, p.id, h.since_on desc";
    private static final String ONE = POSTS + " where p.id = :id order by h.since_on desc";
    private static final String REACHED =
            POSTS + " where p.phone_hash in (:hashes) order by p.id, h.since_on desc";
    private static final String OTHERWISE =
            """
            select id, phone from post where phone <> '' and not starts_with(phone, :prefix)
             order by id limit :most for update skip locked
            """;
    private static final String SEALED =
            "update post set phone = :phone, phone_hash = :hash where id = :id";
    private static final String LOCK = "select id from post where id = :id for update";
    private static final String INSERT =
            """
            insert into post (id, unit_id, name, phone, phone_hash, mail, channel)
            values (:id, :unit, :name, :phone, :hash, :mail, :channel)
            """;
    private static final String CHANGE =
            "update post set phone = :phone, phone_hash = :hash, mail = :mail, channel = :channel where id = :id";
    private static final String HOLDER =
            """
            insert into post_holder (post_id, name, since_on, until_on)
            values (:post, :name, :since, :until)
            """;
    private static final String END =
            "update post_holder set until_on = :until where post_id = :post and until_on is null";

    private final JdbcClient db;
    private final Phones phones;

    PostSql(JdbcClient db, Keys keys) {
        this.db = db;
        this.phones = new Phones(keys.sealer("post.phone"));
    }

    void insert(Post post) {
        db.sql(INSERT)
                .param("id", post.id().value())
                .param("unit", post.unit().value())
                .param("name", post.name())
                .param("phone", phones.seal(post.phone(), post.id().toString()))
                .param("hash", phones.hash(post.phone()))
                .param("mail", post.mail())
                .param("channel", post.channel())
                .update();
    }

    void change(Post post) {
        db.sql(CHANGE)
                .param("id", post.id().value())
                .param("phone", phones.seal(post.phone(), post.id().toString()))
                .param("hash", phones.hash(post.phone()))
                .param("mail", post.mail())
                .param("channel", post.channel())
                .update();
    }

    void insert(PostId post, Post.Holder holder) {
        db.sql(HOLDER)
                .param("post", post.value())
                .param("name", holder.name())
                .param("since", holder.since())
                .param("until", holder.until())
                .update();
    }

    /** Nobody else hands it over until this transaction ends. */
    void lock(PostId id) {
        db.sql(LOCK).param("id", id.value()).query().listOfRows();
    }

    void end(PostId post, LocalDate until) {
        db.sql(END).param("post", post.value()).param("until", until).update();
    }

    List<Post> of(UnitId unit) {
        return joined(db.sql(OF).param("unit", unit.value()));
    }

    List<Post> of(Collection<UnitId> units) {
        return joined(
                db.sql(OF_MANY)
                        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new)));
    }

    Optional<Post> one(PostId id) {
        return joined(db.sql(ONE).param("id", id.value())).stream().findFirst();
    }

    private record Kept(UUID id, String phone) {}

    /** Telephone numbers that an older version kept in the clear are sealed, the rest anew. */
    @Override
    @Transactional
    public int reseal(int most) {
        var kept =
                db.sql(OTHERWISE)
                        .param("prefix", phones.prefix())
                        .param("most", most)
                        .query(Kept.class)
                        .list();
        for (var one : kept) {
            var phone = phones.open(one.phone(), one.id().toString());
            db.sql(SEALED)
                    .param("phone", phones.seal(phone, one.id().toString()))
                    .param("hash", phones.hash(phone))
                    .param("id", one.id())
                    .update();
        }
        return kept.size();
    }

    /** Those with that telephone number, however it is written. */
    List<Post> reached(String phone) {
        return joined(db.sql(REACHED).param("hashes", phones.hashes(phone)));
    }

    /** A line is a holder, or a post that none ever held. */
    private List<Post> joined(JdbcClient.StatementSpec sentence) {
        var posts = new LinkedHashMap<PostId, Post>();
        sentence.query(
                line -> {
                    var post =
                            posts.computeIfAbsent(
                                    new PostId(uuid(line, "id")), id -> bare(id, line));
                    if (line.getString("holder") != null) {
                        post.holders().add(holder(line));
                    }
                });
        return List.copyOf(posts.values());
    }

    private Post bare(PostId id, ResultSet line) {
        try {
            return new Post(
                    id,
                    new UnitId(uuid(line, "unit_id")),
                    line.getString("name"),
                    phones.open(line.getString("phone"), id.toString()),
                    line.getString("mail"),
                    line.getString("channel"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException("a post has these columns", e);
        }
    }

    private static Post.Holder holder(ResultSet line) throws SQLException {
        return new Post.Holder(
                line.getString("holder"),
                line.getObject("since_on", LocalDate.class),
                line.getObject("until_on", LocalDate.class));
    }

    private static UUID uuid(ResultSet line, String column) throws SQLException {
        return line.getObject(column, UUID.class);
    }
}
