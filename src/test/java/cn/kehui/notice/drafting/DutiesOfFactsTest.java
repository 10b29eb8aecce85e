package cn.kehui.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Deadline;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitId;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.Incoming;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.facts.Whom;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A duty of a notice becomes one that units owe, or several. */
class DutiesOfFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final FormId PLAN = new FormId("plan", "2026");
    private static final FormId TABLE = new FormId("table", "2026");

    static Stream<Arguments> dues() {
        return Stream.of(
                Arguments.of(
                        new Said.Due("6月26日前", null, DAY, null),
                        new Deadline("6月26日前", Instant.parse("2026-06-26T16:00:00Z"))),
                Arguments.of(
                        new Said.Due("6月26日17:00前", null, DAY, LocalTime.of(17, 0)),
                        new Deadline("6月26日17:00前", Instant.parse("2026-06-26T09:00:00Z"))),
                Arguments.of(
                        new Said.Due("", null, DAY, null),
                        new Deadline("2026-06-26", Instant.parse("2026-06-26T16:00:00Z"))),
                Arguments.of(new Said.Due("及时", null, null, null), new Deadline("及时", null)),
                Arguments.of(new Said.Due("", null, null, null), Deadline.NONE));
    }

    @ParameterizedTest
    @MethodSource("dues")
    void isDueWhenTheFactSays(Said.Due due, Deadline deadline) {
        assertThat(duties(duty(due, List.of()), Map.of()))
                .extracting(Duty::deadline)
                .containsExactly(deadline);
    }

    @Test
    void opensAsItsDayBegins() {
        assertThat(duties(duty(new Said.Due("", DAY, null, null), List.of()), Map.of()))
                .extracting(Duty::opensAt)
                .containsExactly(Instant.parse("2026-06-25T16:00:00Z"));
    }

    @Test
    void ofSeveralFormsTheFirstTakesThePapersAndEachTheLimit() {
        var papers = List.of(new Said.Paper("照片", PaperDemand.Kind.PHOTO, 2));
        var all =
                duties(
                        duty(new Said.Due("", null, null, null), papers),
                        Map.of("duty1", List.of(PLAN, TABLE)));

        assertThat(all)
                .extracting(one -> one.id().name() + " " + one.form() + " " + one.papers().size())
                .containsExactly("D1.1 plan@2026 1", "D1.2 table@2026 0");
        assertThat(all)
                .allSatisfy(
                        one ->
                                assertThat(one.quotas())
                                        .extracting(quota -> quota.of())
                                        .containsExactly(
                                                new Selector(
                                                        Set.of(),
                                                        Set.of(),
                                                        Set.of(Level.values()))));
    }

    @Test
    void whatAsksForNothingAsksForAPaperOfItsOwnName() {
        assertThat(duties(duty(new Said.Due("", null, null, null), List.of()), Map.of()))
                .flatExtracting(Duty::papers)
                .containsExactly(
                        new PaperDemand(
                                "p1", "报 总结｜一式两份", PaperDemand.Kind.DOCUMENT, 1, null, "正文"));
    }

    private static Said.Duty duty(Said.Due due, List<Said.Paper> papers) {
        return new Said.Duty("报\n总结｜一式两份", due, papers, null);
    }

    private static List<Duty> duties(Said.Duty duty, Map<String, List<FormId>> forms) {
        var counties = new Whom(List.of(), List.of(), List.of(Level.COUNTY), List.of());
        var facts =
                List.of(
                        Fact.read("duty1", "", duty),
                        Fact.read(
                                "party1",
                                "duty1",
                                new Said.Party("各区市", "", counties, Function.SCIENCE, "")),
                        Fact.read("quota1", "duty1", new Said.Quota(3, "至多3项", Whom.NOBODY)));
        var notice =
                new Incoming(
                        new IncomingId(UUID.randomUUID()),
                        new UnitId(UUID.randomUUID()),
                        "370200",
                        "通知",
                        "",
                        null,
                        "",
                        null,
                        null,
                        "程清和",
                        Instant.parse("2026-06-08T00:00:00Z"));
        return new DutiesOfFacts(notice, facts, Level.CITY)
                .of(new CampaignId("c-370200a-2026"), forms);
    }
}
