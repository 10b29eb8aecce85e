package cn.kehui.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.duty.campaign.Publishing;
import cn.kehui.ground.account.Actor;
import java.io.ByteArrayInputStream;

/** A week that nobody has held yet, in pieces: what a test is about, it says itself. */
public final class Week2099 {
    public static final CampaignId CITY = new CampaignId("city-2099");

    /** The city's, up to its duties. */
    public static final String CITY_HEAD =
            """
            id: city-2099
            title: 2099年青岛市科技活动周
            year: 2099
            region: "370200"
            issuers: [青岛市科学技术局]
            notice: { title: 关于举办2099年科技活动周的通知 }
            addressees: [各区、市科技局]
            periods: [{ what: 科技活动周, words: 5月, clause: 一 }]
            """;

    /** What a district passes down, up to its duties. */
    public static final String LAOSHAN_HEAD =
            """
            id: laoshan-2099
            parent: city-2099
            title: 2099年崂山区科技活动周
            year: 2099
            region: "370212"
            issuers: [崂山区科学技术局]
            notice: { title: 关于举办2099年崂山区科技活动周的通知 }
            addressees: [本区各单位]
            periods: [{ what: 科技活动周, words: 5月, clause: 一 }]
            """;

    /** The first duty of the city's, up to who owes it. */
    public static final String STATISTICS =
            """
            duties:
              - id: D1
                title: 报送统计表
                form: week-statistics@2025
                deadline: { words: 6月18日前, closes: 2099-06-18 }
            """;

    /** It is owed by the science bureaus of the districts. */
    public static final String BY_SCIENCE =
            """
                parties:
                  - { words: 各区科技局, owed_by: { functions: [science], levels: [county] }, receiver: { function: science, level: city }, clause: 二 }
            """;

    private Week2099() {}

    /** Publishes what a test has put together. */
    public static void publish(Campaigns campaigns, Actor issuer, String yaml) {
        var definition = Definition.read("a test", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
        campaigns.draft(issuer, definition);
        assertThat(campaigns.publish(issuer, definition.campaign().id()))
                .isInstanceOf(Publishing.Published.class);
    }
}
