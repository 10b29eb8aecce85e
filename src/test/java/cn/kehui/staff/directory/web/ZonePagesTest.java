package cn.kehui.staff.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Qingdao2025;
import org.junit.jupiter.api.Test;

class ZonePagesTest extends DirectoryWeb {

    @Test
    void aZoneIsAddedAndNamedInTheNotice() {
        var added = post(admin, "/units/zones", "parent", "青岛市", "name", "青岛影视基地");
        assertThat(added).hasStatus(303);
        var page = page(get(admin, added.getResponse().getHeader("Location")));
        assertThat(page.select(".notice").text()).isEqualTo("已添加“青岛影视基地”，代码 370200K。");
        assertThat(page.select("tbody th").eachText()).contains("青岛影视基地");
        assertThat(journal()).isEqualTo("ZoneAdded 370200K");
    }

    @Test
    void whatIsWrongIsSaidAtItsInput() {
        var refused = post(admin, "/units/zones", "parent", "无此市", "name", "某区");
        assertThat(refused).hasStatus(422);
        var page = page(refused);
        assertThat(page.selectFirst("[role=alert] a").attr("href")).isEqualTo("#parent");
        assertThat(page.selectFirst("#parent").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.selectFirst("#name").val()).isEqualTo("某区");
    }

    @Test
    void othersReadTheListOnly() {
        var filler = qingdao.filler(Qingdao2025.LAOSHAN_SCIENCE);
        assertThat(page(get(filler, "/units/zones")).select("main form")).isEmpty();
        assertThat(post(filler, "/units/zones", "parent", "青岛市", "name", "某区")).hasStatus(404);
    }
}
