package cn.kehui.staff.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.world.Qingdao2025;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

class DirectoryPagesTest extends DirectoryWeb {
    @Test
    void theTreeStandsInTheOrderOfCodesAndShowsTheOwnScopeOnly() {
        var all = page(get(admin, "/units"));
        assertThat(all.select("tbody tr")).hasSize(units.all().size());
        assertThat(all.select("a[href=/units/new]")).hasSize(1);

        var own = page(get(qingdao.filler(Qingdao2025.LAOSHAN_SCIENCE), "/units"));
        assertThat(own.select("tbody th").eachText())
                .containsExactly("崂山区科学技术局", "崂山区中韩街道办事处", "崂山区海风小学", "崂山区石老人海洋馆");
        assertThat(own.select("a[href=/units/new]")).isEmpty();
    }

    @Test
    void findsByNameAndLine() {
        var found = page(get(admin, "/units?q=崂山&line=PUBLICITY"));
        assertThat(found.select("tbody th").eachText()).containsExactly("中共崂山区委宣传部");
        assertThat(found.selectFirst("option[selected]").text()).isEqualTo("宣传");
        assertThat(page(get(admin, "/units?q=没有的")).select("h1").text()).contains("没有符合的单位");
    }

    @Test
    void aSiblingsUnitIsNotFoundAndTheOneAboveIs() {
        var filler = qingdao.filler(Qingdao2025.LAOSHAN_SCIENCE);
        assertThat(get(filler, path(Qingdao2025.SHINAN_SCIENCE))).hasStatus(404);
        assertThat(get(filler, path(Qingdao2025.LAOSHAN_ASSOCIATION))).hasStatus(404);
        var above = page(get(filler, path(Qingdao2025.CITY_SCIENCE)));
        assertThat(above.select("#posts ~ article h3").eachText()).contains("科技人才处");
        assertThat(above.select("#below")).as("not its other units").isEmpty();
    }

    @Test
    void onlyTheSystemAdministratorChangesAnything() {
        var viewer = qingdao.viewer(Qingdao2025.CITY_SCIENCE);
        var home = path(Qingdao2025.LAOSHAN_SCIENCE);
        assertThat(get(viewer, home + "/edit")).hasStatus(404);
        assertThat(get(viewer, "/units/new")).hasStatus(404);
        assertThat(get(viewer, "/units/import")).hasStatus(404);
        assertThat(post(viewer, home + "/closing")).hasStatus(404);
        assertThat(post(viewer, home, "name", "别的名字")).hasStatus(404);
        assertThat(post(viewer, home + "/posts", "name", "新岗")).hasStatus(404);
        assertThat(page(get(viewer, home)).select("main form")).isEmpty();
    }

    @Test
    void aUnitIsAddedAndTheActIsInTheJournal() {
        var added = post(admin, "/units", typed("370212-55", "崂山区浮山小学"));
        assertThat(added).hasStatus(303);
        var unit = units.named("崂山区浮山小学").orElseThrow();
        assertThat(added.getResponse().getHeader("Location"))
                .isEqualTo("/units/" + unit.id() + "?done=changed");
        assertThat(journal()).isEqualTo("UnitAdded 370212-55");
    }

    @Test
    void whatIsWrongIsSaidAtEachFieldAndNothingTypedIsLost() {
        var refused = post(admin, "/units", typed("370212-01", "<b>某校</b>"));
        assertThat(refused).hasStatus(422);
        var page = page(refused);
        assertThat(page.selectFirst("[role=alert] a").attr("href")).isEqualTo("#code");
        assertThat(page.selectFirst("#code").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.selectFirst("#name").val()).isEqualTo("<b>某校</b>");
        assertThat(page.select("select#kind option[selected]").text()).isEqualTo("学校");
    }

    @Test
    void aUnitsFactsArePutRight() {
        var home = path(Qingdao2025.LAOSHAN_SCHOOL);
        var form = page(get(admin, home + "/edit"));
        assertThat(form.selectFirst("#code").hasAttr("readonly")).isTrue();
        var fields = typed(form.selectFirst("#code").val(), "崂山区海风学校");
        assertThat(post(admin, home, fields)).hasStatus(303);
        assertThat(page(get(admin, home + "?done=changed")).select(".notice").text())
                .isEqualTo("已保存。");
        assertThat(journal()).isEqualTo("UnitChanged 370212-102");
    }

    @Test
    void aUnitWithOthersBelowIsNotClosedAndOneWithoutIs() {
        var refused = post(admin, path(Qingdao2025.LAOSHAN_SCIENCE) + "/closing");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("下面还有 3 个单位");

        var school = path(Qingdao2025.LAOSHAN_SCHOOL);
        assertThat(post(admin, school + "/closing")).hasStatus(303);
        assertThat(page(get(admin, school)).select(".trouble").text()).contains("已停用");
        assertThat(page(get(admin, "/units?show=closed")).select("tbody th").text())
                .isEqualTo("崂山区海风小学");
        assertThat(post(admin, school + "/reopening")).hasStatus(303);
    }

    @Test
    void alsoTheClosedAreListedPageAfterPage() {
        db.sql(
                        """
                        insert into unit (id, parent_id, code, name, short_name, region_code, kind, level, line, path, closed_on)
                        select gen_random_uuid(), p.id, 'z' || n, '停办单位' || n, '', p.region_code, p.kind, 'BELOW', p.line,
                               p.path || 'z' || lpad(n::text, 3, '0') || '/', date '2025-01-01'
                          from unit p, generate_series(1, 203) n where p.name = :parent
                        """)
                .param("parent", Qingdao2025.LAOSHAN_SCIENCE)
                .update();
        var first = page(get(admin, "/units?show=closed"));
        assertThat(first.select("h1 small").text()).isEqualTo("共 203 个单位，这一页 200 个");
        assertThat(first.select("tbody th")).hasSize(200);
        assertThat(first.select(".pager a").eachText()).containsExactly("看后面的");

        var href = first.select(".pager a[rel=next]").attr("href");
        var next =
                page(web.get().uri(URI.create(href)).with(user(admin.id().toString())).exchange());
        assertThat(next.select("tbody th").eachText())
                .containsExactly("停办单位201", "停办单位202", "停办单位203");
        assertThat(next.select("input[name=show][checked]")).hasSize(1);
        assertThat(next.select(".pager a").eachText()).containsExactly("回到开头");
    }

    @Test
    void theTableIsNamedByUnitWhatAndDay() {
        var sent = get(qingdao.viewer(Qingdao2025.CITY_SCIENCE), "/units/table.xlsx");
        var name =
                ContentDisposition.parse(sent.getResponse().getHeader("Content-Disposition"))
                        .getFilename();
        assertThat(name).matches("青岛市科学技术局_单位名录_\\d{8}\\.xlsx");
    }

    @Test
    void aPostIsHandedOver() {
        var unit = qingdao.unit(Qingdao2025.CITY_SCIENCE);
        var post = posts.of(unit.id()).getLast();
        var to = "/posts/" + post.id() + "/holders";
        var early = post(admin, to, "name", "江映雪", "since", "2024-10-08");
        assertThat(early).hasStatus(422);
        assertThat(page(early).selectFirst("#name-" + post.id()).val()).isEqualTo("江映雪");
        assertThat(page(early).select("details[open] #since-" + post.id()).attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(post(admin, to, "name", " ", "since", "明天")).hasStatus(422);
        assertThat(post(admin, to, "name", "江映雪", "since", "2025-07-01")).hasStatus(303);
        assertThat(posts.post(post.id()).holder().orElseThrow().name()).isEqualTo("江映雪");
        assertThat(journal()).isEqualTo("PostHandedOver 370200-01 科技人才处");
    }

    @Test
    void aPostsTelephoneIsPutRightAndItsHoldersStay() {
        var post = posts.of(qingdao.unit(Qingdao2025.CITY_SCIENCE).id()).getLast();
        var to = "/posts/" + post.id();
        var viewer = qingdao.viewer(Qingdao2025.CITY_SCIENCE);
        String[] reach = {"name", "x", "phone", "0532-83910000", "mail", "", "channel", "金宏"};
        assertThat(post(viewer, to, reach)).hasStatus(404);
        assertThat(post(admin, to, reach)).hasStatus(303);
        var changed = posts.post(post.id());
        assertThat(changed.phone()).isEqualTo("0532-83910000");
        assertThat(changed.name()).isEqualTo(post.name());
        assertThat(changed.holders()).isEqualTo(post.holders());
    }

    @Test
    void everyInputHasItsLabel() {
        var home = path(Qingdao2025.CITY_SCIENCE);
        for (var path :
                new String[] {"/units", home, home + "/edit", "/units/new", "/units/import"}) {
            var page = page(get(admin, path));
            for (var input : page.select("main input:not([type=hidden]), main select")) {
                boolean labelled =
                        input.closest("label") != null
                                || !page.select("label[for=" + input.id() + "]").isEmpty();
                assertThat(labelled).as(path + " " + input).isTrue();
            }
        }
    }

    private static String[] typed(String code, String name) {
        return new String[] {
            "code",
            code,
            "parent",
            "370212-01",
            "name",
            name,
            "region",
            "370212",
            "kind",
            "学校",
            "level",
            "基层",
            "line",
            "科技"
        };
    }
}
