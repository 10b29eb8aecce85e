package cn.kehui.ground.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.world.SmallWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A post's telephone number: shown to whoever may see the post, in the clear nowhere else. */
@KehuiTest
class PostPhoneTest {
    @Autowired Posts posts;
    @Autowired PostSql sql;
    @Autowired Keys keys;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private Post post;

    @BeforeEach
    void world() {
        var unit = new SmallWorld(context).street.id();
        post = post(unit, "13812345678");
        posts.add(post);
    }

    @Test
    void isKeptSealedAndReadAsItWas() {
        assertThat(kept()).startsWith("k1:i:").doesNotContain("138");
        assertThat(posts.post(post.id()).phone()).isEqualTo("13812345678");
        posts.change(post(post.id(), post.unit(), "0532-88880000"));
        assertThat(posts.post(post.id()).phone()).isEqualTo("0532-88880000");
        assertThat(kept()).startsWith("k1:i:").doesNotContain("8888");
        posts.change(post(post.id(), post.unit(), ""));
        assertThat(kept()).isEmpty();
    }

    @Test
    void isFoundHoweverItIsWritten() {
        for (var typed :
                List.of("13812345678", "138 1234 5678", "+86 138-1234-5678", "１３８１２３４５６７８")) {
            assertThat(posts.reachedAt(typed))
                    .as(typed)
                    .extracting(Post::id)
                    .containsExactly(post.id());
        }
        assertThat(posts.reachedAt("13812345679")).isEmpty();
        assertThat(posts.reachedAt("")).isEmpty();
    }

    @Test
    void isNotOpenedInAnotherRow() {
        var id = new PostId(UUID.randomUUID());
        var other = new Post(id, post.unit(), "值班", "13900000000", "", "", List.of());
        posts.add(other);
        db.sql("update post set phone = (select phone from post where id = :from) where id = :to")
                .param("from", post.id().value())
                .param("to", other.id().value())
                .update();
        assertThatThrownBy(() -> posts.post(other.id())).hasMessageContaining("altered");
    }

    @Test
    void whatAnOlderVersionKeptInTheClearIsSealedAndANewKeySealsAnew() {
        db.sql("update post set phone = '13712345678', phone_hash = '' where id = :id")
                .param("id", post.id().value())
                .update();
        assertThat(posts.post(post.id()).phone()).isEqualTo("13712345678");
        while (sql.reseal(1) > 0) {}
        assertThat(kept()).startsWith("k1:i:");
        assertThat(posts.reachedAt("137-1234-5678")).hasSize(1);

        var before = kept();
        keys.ring().add();
        assertThat(posts.reachedAt("13712345678")).hasSize(1);
        while (sql.reseal(1) > 0) {}
        assertThat(kept()).startsWith(keys.sealer("post.phone").prefix()).isNotEqualTo(before);
        assertThat(posts.post(post.id()).phone()).isEqualTo("13712345678");
        assertThat(posts.reachedAt("13712345678")).hasSize(1);
    }

    private String kept() {
        return db.sql("select phone from post where id = :id")
                .param("id", post.id().value())
                .query(String.class)
                .single();
    }

    private static Post post(UnitId unit, String phone) {
        return post(new PostId(UUID.randomUUID()), unit, phone);
    }

    private static Post post(PostId id, UnitId unit, String phone) {
        return new Post(id, unit, "联络员", phone, "", "", List.of());
    }
}
