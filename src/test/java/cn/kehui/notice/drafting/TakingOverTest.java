package cn.kehui.notice.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.Owing;
import cn.kehui.duty.campaign.Publishing;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Units;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.sheet.form.FormId;
import cn.kehui.world.Qingdao2025;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the level above asks becomes a campaign of one's own, its days earlier. */
// house: long because the campaign of the level above stands in it.
@KehuiTest
class TakingOverTest {
    private static final CampaignId ABOVE = new CampaignId("city-2099");

    /** A Thursday. */
    private static final LocalDate LAST = LocalDate.of(2099, 6, 18);

    private static final String CAMPAIGN =
            """
            id: city-2099
            title: 2099年青岛科技活动周
            year: YEAR
            region: "370200"
            issuers: [青岛市科学技术局]
            notice: { title: 关于举办2099年科技活动周的通知, number: 青科字〔2099〕1号 }
            addressees: [各区、市科技局、科协]
            themes: [科学之夏]
            periods: [{ what: 科技活动周, words: 5月, from: 2099-05-23, to: 2099-05-30, clause: 一 }]
            duties:
              - id: D1
                title: 报送统计表
                form: week-statistics@2025
                deadline: { words: WORDS, closes: CLOSES }
                parties:
                  - { words: 各区科技局, owed_by: { functions: [science], levels: [county] }, receiver: { function: science, level: city }, clause: 二 }
              - id: D2
                title: 随时报送信息
                papers: [{ id: news, title: 信息, kind: document, clause: 三 }]
                deadline: { words: 随时 }
                parties:
                  - { words: 各区科技局, owed_by: { functions: [science], levels: [county] }, receiver: { function: science, level: city }, clause: 三 }
              - id: D3
                title: 报送科普讲解
                papers: [{ id: talk, title: 讲解稿, kind: document, clause: 四 }]
                deadline: { words: WORDS, closes: CLOSES }
                parties:
                  - { words: 各区科协, owed_by: { functions: [association], levels: [county] }, receiver: { function: association, level: city }, clause: 四 }
            """;

    @Autowired TakingOver takingOver;
    @Autowired Campaigns campaigns;
    @Autowired Calendars calendars;
    @Autowired Units units;
    @Autowired Qingdao2025 world;
    @Autowired MockMvcTester web;

    private Actor city;
    private Actor laoshan;

    @BeforeEach
    void people() {
        city = world.issuer(Qingdao2025.CITY_SCIENCE);
        laoshan = world.issuer(Qingdao2025.LAOSHAN_SCIENCE);
    }

    private void above(LocalDate closes) {
        drafted(closes);
        assertThat(campaigns.publish(city, ABOVE)).isInstanceOf(Publishing.Published.class);
    }

    private void drafted(LocalDate closes) {
        var words = DateTimeFormatter.ofPattern("y年M月d日前").format(closes);
        var year = Integer.toString(closes.getYear());
        var dated = CAMPAIGN.replace("YEAR", year).replace("CLOSES", closes.toString());
        var yaml = dated.replace("WORDS", words);
        var definition = Definition.read("above", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
        assertThat(campaigns.draft(city, definition))
                .isEqualTo(new Definition.Drafting.Drafted(ABOVE));
    }

    /** Taken over, everything confirmed as it is proposed, and started. */
    private Campaign passedDown(int days) {
        var desk = new Publisher(web, laoshan);
        var home = "/notices/" + takingOver.take(laoshan, ABOVE, days);
        desk.decideAll(home);
        var to = Publisher.led(desk.post(home + "/campaign"));
        return campaigns.campaign(new CampaignId(to.replaceAll("^/campaigns/|/publishing$", "")));
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(Beijing.ZONE).toInstant();
    }

    @Test
    void offersWhatTheRegionsAboveHaveAndNothingElse() {
        above(LAST);

        assertThat(takingOver.offered(laoshan))
                .extracting(one -> one.id().value())
                .containsExactly(
                        "city-2099",
                        "national-2025",
                        "qingdao-2025",
                        "shandong-2023",
                        "qingdao-2022",
                        "qingdao-2021");
        assertThat(takingOver.offered(city))
                .extracting(one -> one.id().value())
                .containsExactly("national-2025", "shandong-2023");
    }

    @Test
    void whatIsADraftAboveIsNotOffered() {
        drafted(LAST);

        assertThat(takingOver.offered(laoshan))
                .extracting(one -> one.id().value())
                .doesNotContain("city-2099");
        assertThatThrownBy(() -> takingOver.take(laoshan, ABOVE, 8)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesNothingThatIsNotOffered() {
        above(LAST);
        for (var other : List.of("city-2099", "weihai-2023", "nosuch-2025")) {
            assertThatThrownBy(() -> takingOver.take(city, new CampaignId(other), 8))
                    .as(other)
                    .isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2099-06-18, 6月18日前",
        "1, 2099-06-17, 6月17日前",
        "8, 2099-06-08, 6月8日前",
        "60, 2099-03-26, 3月26日前",
        "500, 2099-03-26, 3月26日前",
        "-3, 2099-06-18, 6月18日前"
    })
    void theOwnDayIsSoManyWorkingDaysEarlier(int days, LocalDate day, String words) {
        above(LAST);

        var deadline = passedDown(days).duties().getFirst().deadline();

        assertThat(deadline.closesAt()).isEqualTo(endOf(day));
        assertThat(deadline.words()).isEqualTo(words);
    }

    @Test
    void whereThatDayIsGoneItIsHalfAsManyEarlierUntilOneIsLeft() {
        var today = calendars.today();
        var last = today.date();
        while (!today.days().works(last) || today.days().between(today.date(), last) < 5) {
            last = last.plusDays(1);
        }
        above(last);

        // five are left: eight before is gone, four before is tomorrow or later
        var day = today.days().before(last, 4);
        assertThat(passedDown(8).duties().getFirst().deadline().closesAt()).isEqualTo(endOf(day));
    }

    @Test
    void ofADayThatIsGoneItselfNothingIsTakenOff() {
        var gone = calendars.today().date().minusDays(30);
        above(gone);

        assertThat(passedDown(8).duties().getFirst().deadline().closesAt()).isEqualTo(endOf(gone));
    }

    @Test
    void eachDutyThatTheOwnOfficeOwesFeedsTheOneAbove() {
        above(LAST);

        var own = passedDown(8);

        assertThat(own.parent()).isEqualTo(ABOVE);
        assertThat(own.region()).isEqualTo("370212");
        assertThat(own.issuers()).containsExactly(Qingdao2025.LAOSHAN_SCIENCE);
        assertThat(own.themes()).containsExactly("科学之夏");
        assertThat(own.notice().follows()).containsExactly("关于举办2099年科技活动周的通知（青科字〔2099〕1号）");
        // the third is the association's
        assertThat(own.duties())
                .extracting(Duty::parent)
                .containsExactly(DutyId.of("city-2099/D1"), DutyId.of("city-2099/D2"));
        assertThat(own.duties())
                .extracting(Duty::form)
                .containsExactly(FormId.of("week-statistics@2025"), null);
        assertThat(own.duties().getLast().deadline().words()).isEqualTo("随时");
        assertThat(own.duties().getLast().deadline().closesAt()).isNull();
        assertThat(own.duties().getLast().papers())
                .extracting(one -> one.title())
                .containsExactly("信息");
    }

    @Test
    void belowADistrictAllOfItsStreetsAndSchoolsOwe() {
        above(LAST);

        var own = passedDown(8);

        var below =
                units.ofRegion("370212").stream()
                        .filter(one -> one.level() == Level.BELOW)
                        .toList();
        assertThat(below).isNotEmpty();
        for (var duty : own.duties()) {
            assertThat(campaigns.owing(own.id()).owed())
                    .filteredOn(one -> one.duty().id().equals(duty.id()))
                    .extracting(Owing.Owed::unit)
                    .containsExactlyInAnyOrderElementsOf(below);
        }
    }

    @Test
    void takenTwiceItIsTwoDraftsWithNamesOfTheirOwn() {
        above(LAST);

        var first = passedDown(8);
        var second = passedDown(4);

        assertThat(List.of(first.id().value(), second.id().value()))
                .containsExactly("c-370212a-2099", "c-370212b-2099");
        assertThat(campaigns.campaign(first.id()).duties().getFirst().deadline().words())
                .isEqualTo("6月8日前");
    }
}
