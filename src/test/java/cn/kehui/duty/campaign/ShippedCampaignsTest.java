package cn.kehui.duty.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Forms;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The campaigns of the five notices, as they ship. */
class ShippedCampaignsTest {
    private final Shipped shipped = new Shipped();
    private final Forms forms = new Forms();

    @Test
    void allFiveNoticesAreThere() {
        assertThat(shipped.definitions().keySet().stream().map(CampaignId::value))
                .containsExactly(
                        "national-2025",
                        "qingdao-2021",
                        "qingdao-2022",
                        "qingdao-2025",
                        "shandong-2023",
                        "weihai-2023");
        assertThat(campaign("qingdao-2025").parent()).isEqualTo(new CampaignId("national-2025"));
        assertThat(campaign("weihai-2023").parent()).isEqualTo(new CampaignId("shandong-2023"));
        assertThat(campaign("national-2025").duties()).isEmpty();
    }

    /** Every dated duty of the notices: who owes it, to whom, and the first instant too late. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    qingdao-2025/D1   | 2025-05-07T04:00:00Z | 青岛市科技局 | 市教育局 市南区科技局 崂山区科技局
                    qingdao-2025/D2   | 2025-05-07T04:00:00Z | 青岛市科协   | 市南区科协 崂山区科协
                    qingdao-2025/D3   | 2025-06-18T16:00:00Z | 青岛市科技局 | 市南区科技局 崂山区科技局
                    qingdao-2025/D4   | 2025-06-18T16:00:00Z | 青岛市科协   | 市南区科协 崂山区科协
                    qingdao-2022/D5   | 2022-06-15T16:00:00Z | 青岛市科协   | 市南区科协 崂山区科协 青岛市气象学会 青岛某大学
                    qingdao-2022/D6   | 2022-06-15T16:00:00Z | 青岛市科技局 | 市南区科技局 崂山区科技局
                    qingdao-2022/D7   |                      | 青岛市科协   | 市南区科技局 市南区科协 崂山区科技局 崂山区科协 青岛市气象学会 青岛某大学
                    qingdao-2021/D8.1 | 2021-04-30T16:00:00Z | 青岛市科技局 | 市教育局 市南区科技局 崂山区科技局
                    qingdao-2021/D8.2 | 2021-04-30T16:00:00Z | 青岛市科技局 | 市教育局 市南区科技局 崂山区科技局
                    qingdao-2021/D8.3 | 2021-04-30T16:00:00Z | 青岛市科技局 | 市教育局 市南区科技局 崂山区科技局
                    qingdao-2021/D9   | 2021-06-10T16:00:00Z | 青岛市科技局 | 市南区科技局 崂山区科技局
                    weihai-2023/D10   | 2023-05-15T16:00:00Z | 威海市科技局 | 威海市教育局 环翠区科技局 威海综保区经发局
                    weihai-2023/D11   | 2023-06-05T16:00:00Z | 威海市科技局 | 威海市教育局 环翠区科技局 威海综保区经发局
                    shandong-2023/D12 | 2023-06-15T16:00:00Z | 山东省科技局 | 滨州市科技局 威海市科技局
                    """)
    void eachDutyIsOwedByWhomTheNoticeSays(String id, Instant closes, String receiver, String by) {
        var duty = new DutyId(id);
        var campaign = campaign(duty.campaign().value());

        var owing = OwingRules.of(campaign, units(campaign)).of(duty);

        assertThat(campaign.duty(duty).deadline().closesAt()).isEqualTo(closes);
        assertThat(owing.stream().map(owed -> owed.receiver().name()).collect(Collectors.toSet()))
                .containsExactly(receiver);
        assertThat(
                        owing.stream()
                                .map(owed -> owed.unit().name())
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .isEqualTo(
                        List.of(by.split(" ")).stream().sorted().collect(Collectors.joining(" ")));
    }

    @Test
    void everyFormThatIsAskedForExists() {
        var asked =
                shipped.definitions().values().stream()
                        .flatMap(one -> one.campaign().duties().stream())
                        .filter(duty -> duty.form() != null)
                        .collect(Collectors.toMap(duty -> duty.id().value(), Duty::form));

        assertThat(asked.keySet())
                .containsExactlyInAnyOrder(
                        "qingdao-2025/D1",
                        "qingdao-2025/D2",
                        "qingdao-2025/D3",
                        "qingdao-2025/D4",
                        "qingdao-2021/D8.1",
                        "qingdao-2021/D8.2",
                        "qingdao-2021/D8.3");
        assertThat(asked.values()).allSatisfy(form -> assertThat(forms.find(form)).isPresent());
    }

    @Test
    void threeRowsAreTheMostOfADistrictAndNoDepartmentHasALimit() {
        var campaign = campaign("qingdao-2025");

        var owing = OwingRules.of(campaign, units(campaign)).of(new DutyId("qingdao-2025/D1"));

        assertThat(owing.stream().map(owed -> owed.unit().name() + " " + owed.most()))
                .containsExactly("市南区科技局 3", "崂山区科技局 3", "市教育局 null");
        assertThat(owing.getFirst().mostSource()).isEqualTo("附件1 说明2：不超过3项");
        assertThat(owing.getLast().mostSource()).isEmpty();
    }

    private Campaign campaign(String id) {
        return shipped.definitions().get(new CampaignId(id)).campaign();
    }

    private static List<cn.kehui.ground.org.Unit> units(Campaign campaign) {
        return switch (campaign.region()) {
            case "370200" -> Place.qingdao().listed();
            case "371000" -> Place.weihai().listed();
            default -> Place.shandong().listed();
        };
    }
}
