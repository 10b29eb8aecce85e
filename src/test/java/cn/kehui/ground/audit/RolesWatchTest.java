package cn.kehui.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.database.Settings;
import cn.kehui.world.Guest;
import cn.kehui.world.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One role where there should be two is a line of the journal, once, and stands on the page. */
@Tag("slow")
class RolesWatchTest {
    private static final Map<String, Object> QUIET = Map.of("kehui.reminders", "false");

    @TempDir Path data;

    @Test
    void theJournalSaysItOnceAndThePageAsLongAsItIsSo() throws Exception {
        try (var apart = Product.start(data.resolve("one"), QUIET)) {
            var somebody = apart.person("崂山区科学技术局").id().value();
            apart.the(JdbcClient.class)
                    .sql(
                            "insert into person_role (person_id, role, since_before) values (?, 'AUDIT_ADMIN', true)")
                    .param(somebody)
                    .update();
            assertThat(found(apart)).isEmpty();
            // the same database, with its owner for everything
            var owner = apart.database().coordinates();
            var settings = new Settings(data.resolve("two"), "a test", owner);

            for (int start = 1; start <= 2; start++) {
                try (var one = Product.start(settings, QUIET)) {
                    assertThat(found(one))
                            .containsExactly(
                                    "MixedRolesFound " + somebody + " AUDIT_ADMIN,FILLER",
                                    "OneDatabaseRoleFound database " + owner.user());
                    var page = security(one);
                    assertThat(page.select("section[aria-labelledby=guarded] li").eachText())
                            .contains(
                                    "数据库的角色没有分开：科汇运行时用的角色同时是表的所有者，能改动日志、停用保护日志的触发器。请建一个只供运行的角色：所有者写在 KEHUI_DB_OWNER_USER、KEHUI_DB_OWNER_PASSWORD，运行的写在 KEHUI_DB_USER、KEHUI_DB_PASSWORD，做法见 docs/production.md。");
                    assertThat(page.select("section[aria-labelledby=mixed] li").eachText())
                            .hasSize(1);
                }
            }
        }
    }

    private static org.jsoup.nodes.Document security(Product product) throws Exception {
        var guest = new Guest(product.address());
        guest.signIn("安全管理员");
        return guest.get("/security").page();
    }

    private static List<String> found(Product product) {
        return product.the(JdbcClient.class)
                .sql(
                        "select act || ' ' || subject || ' ' || (detail ->> 'roles') from journal where act like '%Found' order by seq")
                .query(String.class)
                .list();
    }
}
