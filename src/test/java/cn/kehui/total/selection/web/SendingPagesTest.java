package cn.kehui.total.selection.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.total.selection.Selections;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;

/** Sending the picked ones upward, and who may. */
class SendingPagesTest extends SelectionDesk {
    @Autowired Selections selections;
    @Autowired List<Reseal> rooms;

    @Test
    void whatIsSentUpwardIsFrozenAndComesAsTheOfficialTable() throws Exception {
        assertThat(post(reviewer, HOME + "/lists", Map.of("title", "清单"))).hasStatus(422);
        post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广"));
        var refused = post(reviewer, HOME + "/lists", Map.of("title", "清单"));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("小市南区科学技术局");

        reviews.accept(reviewer, shinan.id(), now(shinan).current());
        assertThat(post(reviewer, HOME + "/lists", Map.of("title", " "))).hasStatus(422);
        var sent = post(reviewer, HOME + "/lists", Map.of("title", "报省厅的清单"));
        assertThat(sent).hasStatus(303);
        var home = sent.getResponse().getHeader("Location");

        var page = get(reviewer, home);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.text()).contains("灯光秀", "覆盖面广", "王审").doesNotContain("13812345678");
        assertThat(page.select("[role=status]")).isEmpty();
        try (var word = new XWPFDocument(bytes(home + "/list.docx"))) {
            assertThat(word.getTables().getFirst().getText()).contains("灯光秀", "13812345678");
        }
        try (var excel = new XSSFWorkbook(bytes(home + "/list.xlsx"))) {
            var words = new StringBuilder();
            excel.getSheetAt(0).forEach(row -> row.forEach(cell -> words.append(cell)));
            assertThat(words).contains("报省厅的清单", "灯光秀", "小市南区科学技术局");
        }

        var named = ask(reviewer, home + "/list.docx").getResponse();
        assertThat(ContentDisposition.parse(named.getHeader("Content-Disposition")).getFilename())
                .matches("小市科学技术局_报省厅的清单_\\d{8}\\.docx");
        assertThat(kept()).contains("灯光秀", "k1:i:").doesNotContain("13812345678");

        post(reviewer, HOME + "/picks", pick(shinan, 1, "no", "取消"));
        post(reviewer, HOME + "/picks", pick(shinan, 0, "yes", "补上"));
        var later = get(reviewer, home);
        assertThat(later.select("tbody tr")).hasSize(1);
        assertThat(later.select("[role=status]").text()).contains("2 处变动");
        assertThat(later.select("tbody .late").text()).contains("改为不选");
        assertThat(later.select("section:has(#since) li").text()).isEqualTo("小市南区科学技术局：海洋之声科普讲座");
    }

    @Test
    void aListThatAnOlderVersionKeptInTheClearIsSealed() {
        reviews.accept(reviewer, shinan.id(), now(shinan).current());
        post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广"));
        post(reviewer, HOME + "/lists", Map.of("title", "清单"));
        var list = selections.lists(reviewer, "small-2025").getFirst();
        db.sql("update pick_list set rows = ?::jsonb, sealed = ''")
                .params(Json.write(list.content()))
                .update();
        assertThat(kept()).contains("13812345678");
        assertThat(selections.list(reviewer, list.id())).isEqualTo(list);
        for (var room : rooms) {
            while (room.reseal(1) > 0) {}
        }
        assertThat(kept()).doesNotContain("13812345678");
        assertThat(selections.list(reviewer, list.id())).isEqualTo(list);
    }

    private String kept() {
        return db.sql("select rows::text from pick_list").query(String.class).single();
    }

    @Test
    void itIsNotThereForAnybodyElse() {
        reviews.accept(reviewer, shinan.id(), now(shinan).current());
        post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广"));
        var list =
                post(reviewer, HOME + "/lists", Map.of("title", "清单"))
                        .getResponse()
                        .getHeader("Location");
        var sibling = world.person(world.shinan, "邻居", Role.REVIEWER, Role.FILLER, Role.VIEWER);
        var administrator = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        var viewer = world.person(world.bureau, "领导", Role.VIEWER);

        for (var who : List.of(sibling, administrator, filler)) {
            for (var path : List.of(HOME, list, list + "/list.docx", list + "/list.xlsx")) {
                assertThat(ask(who, path)).as(who.name() + path).hasStatus(404);
            }
        }
        for (var who : List.of(sibling, administrator, filler, viewer)) {
            assertThat(post(who, HOME + "/picks", pick(shinan, 1, "no", "不")))
                    .as(who.name())
                    .hasStatus(404);
            assertThat(post(who, HOME + "/lists", Map.of("title", "清单")))
                    .as(who.name())
                    .hasStatus(404);
        }
        assertThat(ask(administrator, "/selections")).hasStatus(404);
        assertThat(get(viewer, HOME).select("main form")).isEmpty();
        assertThat(get(reviewer, HOME).select(".candidate.picked")).hasSize(1);
    }
}
