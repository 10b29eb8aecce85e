package cn.kehui.filing.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.ground.account.Role;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A clerk at the pages, without a browser. */
class BatchPagesTest extends BatchDay {
    @Autowired MockMvcTester web;

    private Document get(String path) {
        var answer =
                web.get()
                        .uri(URI.create(path))
                        .with(user(clerk.id().toString()))
                        .accept("text/html")
                        .exchange();
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    private MvcTestResult post(String path, String... params) {
        var request =
                web.post()
                        .uri(path)
                        .with(user(clerk.id().toString()))
                        .with(csrf())
                        .accept("text/html");
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void fromTheDeskToWhatBecameOfEachFile() throws IOException {
        var lacking = figures("500");
        lacking.remove("events_held");
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        mails("市南.xlsx", "小市南区科学技术局", lacking);
        mails("<b>别处.xlsx", "<i>管委会", figures("500"));
        read();

        var table = get("/collections/" + desk);
        var link = table.select("a[href^=/batches]").attr("href");
        var start = get(link);
        assertThat(start.select("input[name=duty]").eachAttr("value"))
                .containsExactly(DUTY.value());

        var home =
                post("/batches", "collection", desk.toString(), "duty", DUTY.value())
                        .getResponse()
                        .getHeader("Location");
        var tried = get(home);
        assertThat(tried.select(".sumline").text())
                .isEqualTo("共 3 份：可以报送 1 份，单位自己填过的 0 份，有要改、要说明的 1 份，其余 1 份不报。还没有报送任何一份。");
        assertThat(tried.select("tbody .chip").eachText())
                .containsExactlyInAnyOrder("会报送", "有要改、要说明的", "找不到单位");
        assertThat(tried.select("tbody i, tbody b")).isEmpty();
        assertThat(get(home + "?kind=OPEN").select("tbody th").eachText())
                .containsExactly("小市南区科学技术局");

        assertThat(post(home + "/confirmation", "drafts", "1")).hasStatus(303);
        assertThat(get(home).select(".reading progress").attr("max")).isEqualTo("2");
        done();
        var after = get(home);
        assertThat(after.select("[role=status]").text())
                .isEqualTo("已报送 1 份，放入草稿 1 份，没有动 0 份。另有 1 份没有报，原因写在各行。");
        assertThat(after.select("nav.tabs a").eachText())
                .containsExactly("全部 3", "已报送 1", "已放入草稿 1", "找不到单位 1");
        assertThat(get(home + "?kind=DRAFTED").select("tbody td.long p").text())
                .startsWith("活动开展次数：");
        assertThat(after.select("form[action$=confirmation]")).isEmpty();
        assertThat(get("/batches").select("#recent ~ ul small").text()).contains("已报送 1 / 3 份");
    }

    @Test
    void whereNoUnitIsKnownSomebodySaysWhichItIs() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        mails("市南.xlsx", "南边的科技局", figures("600"));
        read();
        var home =
                post("/batches", "collection", desk.toString(), "duty", DUTY.value())
                        .getResponse()
                        .getHeader("Location");
        var tried = get(home);
        var form = tried.select("form[action$=/units]");
        assertThat(form).hasSize(1);
        assertThat(tried.select("datalist#lacking option").eachAttr("value"))
                .contains("小市南区科学技术局")
                .doesNotContain("小崂山区科学技术局");
        var number = form.select("input[name=number]").val();

        var refused = post(home + "/units", "number", number, "unit", "没有的局");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).startsWith("没有叫“没有的局”的单位");
        assertThat(post(home + "/units", "number", "999", "unit", "小市南区科学技术局")).hasStatus(404);

        var again =
                post(home + "/units", "number", number, "unit", "小市南区科技局")
                        .getResponse()
                        .getHeader("Location");
        assertThat(again).endsWith("?kind=STRANGER");
        var anew = again.replaceFirst("[?].*", "");
        assertThat(get(anew).select("tbody .chip").eachText()).containsExactly("会报送", "会报送");
        assertThat(get("/collections/" + desk).text()).contains("小市南区科学技术局");
        assertThat(post(anew + "/confirmation")).hasStatus(303);
        done();
        assertThat(get(anew).select("[role=status]").text()).isEqualTo("已报送 2 份，放入草稿 0 份，没有动 0 份。");
    }

    @Test
    void whatIsNotReadYetOrNotReceivedHereIsSaid() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        handedIn();
        assertThat(get("/batches?collection=" + desk).select("[role=status]").text())
                .isEqualTo("还有 1 / 1 份没有读完。读完以后再来核对。");
        assertThat(post("/batches", "collection", desk.toString(), "duty", DUTY.value()))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/batches?collection=" + desk);

        read();
        clerk = world.person(world.shinan, "周办", Role.FILLER);
        assertThat(get("/batches?collection=" + desk).select("[role=alert]").text())
                .startsWith("您的单位现在不接收这种表");
        assertThat(post("/batches", "collection", desk.toString(), "duty", DUTY.value()))
                .hasStatus(404);
    }

    @Test
    void aPageHasTwoHundredFilesAndSaysWhereItGoesOn() {
        db.sql(
                        """
                        insert into batch (campaign_id, id, duty_id, unit_id, collection_id, collection_version, sent_by, sent_at)
                        values ('small-2025', '00000000-0000-0000-0000-00000000000b', :duty, :unit, gen_random_uuid(), 1, :by, now())
                        """)
                .param("duty", DUTY.value())
                .param("unit", clerk.unitId().value())
                .param("by", clerk.id().value())
                .update();
        db.sql(
                        """
                        insert into batch_file (campaign_id, batch_id, number, name, unit, seen, gives, becomes, said)
                        select 'small-2025', '00000000-0000-0000-0000-00000000000b', n, n || '.xlsx', '', -1, 0, 'STRANGER', '[]'
                          from generate_series(1, 450) n
                        """)
                .update();
        var pages = new java.util.ArrayList<Integer>();
        var next = "/batches/small-2025/00000000-0000-0000-0000-00000000000b";
        while (!next.isEmpty()) {
            var page = get(next);
            pages.add(page.select("tbody tr").size());
            assertThat(page.select(".sumline").text()).startsWith("共 450 份");
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(pages).isEqualTo(List.of(200, 200, 50));
    }
}
