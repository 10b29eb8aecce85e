package cn.kehui.org;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code post} and {@code post_holder} tables. */
@Component
class PostSql {
    private static final String POSTS =
            """
            select p.id, p.unit_id, p.name, p.phone, p.mail, p.channel, h.name as holder, h.since_on, h.until_on
              from post p
              left join post_holder h on h.post_id = p.id
            """;
    private static final String OF =
            POSTS + " where p.unit_id = :unit order by p.name, p.id, h.since_on desc";
    private static final String ONE = POSTS + " where p.id = :id order by h.since_on desc";
    private static final String LOCK = "select id from post where id = :id for update";
    private static final String INSERT =
            """
            insert into post (id, unit_id, name, phone, mail, channel)
            values (:id, :unit, :name, :phone, :mail, :channel)
            """;
    private static final String CHANGE =
            "update post set phone = :phone, mail = :mail, channel = :channel where id = :id";
    private static final String HOLDER =
            """
            insert into post_holder (post_id, name, since_on, until_on)
            values (:post, :name, :since, :until)
            """;
    private static final String END =
            "update post_holder set until_on = :until where post_id = :post and until_on is null";

    private final JdbcClient db;

    PostSql(JdbcClient db) {
        this.db = db;
    }

    void insert(Post post) {
        db.sql(INSERT)
                .param("id", post.id().value())
                .param("unit", post.unit().value())
                .param("name", post.name())
                .param("phone", post.phone())
                .param("mail", post.mail())
                .param("channel", post.channel())
                .update();
    }

    void change(Post post) {
        db.sql(CHANGE)
                .param("id", post.id().value())
                .param("phone", post.phone())
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

    Optional<Post> one(PostId id) {
        return joined(db.sql(ONE).param("id", id.value())).stream().findFirst();
    }

    /** A line is a holder, or a post that none ever held. */
    private static List<Post> joined(JdbcClient.StatementSpec sentence) {
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

    private static Post bare(PostId id, ResultSet line) {
        try {
            return new Post(
                    id,
                    new UnitId(uuid(line, "unit_id")),
                    line.getString("name"),
                    line.getString("phone"),
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
