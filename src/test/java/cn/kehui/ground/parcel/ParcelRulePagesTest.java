package cn.kehui.ground.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.total.statistics.web.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ParcelRulePagesTest extends Staff {
    @Autowired ParcelLimits limits;

    @Test
    void theSystemAdministratorSetsIt() throws Exception {
        var system = world.person(world.bureau, "胡系", Role.SYSTEM_ADMIN);
        assertThat(page(system, "/exports/rule").select("main .hint").text()).contains("产品初值");
        assertThat(
                        post(
                                system,
                                "/exports/rule",
                                "sheet",
                                "10",
                                "word",
                                "20",
                                "pdf",
                                "30",
                                "days",
                                "3",
                                "most",
                                "4"))
                .hasStatus(303);
        assertThat(limits.rule())
                .extracting(
                        ParcelRule::sheetRows,
                        ParcelRule::wordRows,
                        ParcelRule::pdfRows,
                        ParcelRule::days,
                        ParcelRule::most)
                .containsExactly(10, 20, 30, 3, 4);
        assertThat(limits.rule().source()).startsWith("小市科学技术局 胡系，");
        var wrong = post(system, "/exports/rule", "sheet", "10", "days", "91");
        assertThat(wrong).hasStatus(422);
        assertThat(limits.rule().days()).isEqualTo(3);
    }

    @Test
    void nobodyElseDoes() {
        assertThat(get(bureau, "/exports/rule")).hasStatus(404);
        assertThat(
                        post(
                                bureau,
                                "/exports/rule",
                                "sheet",
                                "1",
                                "word",
                                "1",
                                "pdf",
                                "1",
                                "days",
                                "1",
                                "most",
                                "1"))
                .hasStatus(404);
        assertThat(limits.rule().source()).isEqualTo("产品初值");
    }
}
