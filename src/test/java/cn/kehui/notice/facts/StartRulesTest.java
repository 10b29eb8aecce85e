package cn.kehui.notice.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the way of a campaign, each at its fact or at the kind that is missing. */
class StartRulesTest {
    private static final Whom COUNTIES =
            new Whom(List.of(), List.of(), List.of(Level.COUNTY), List.of());
    private static final List<Fact> ENOUGH =
            List.of(
                    fact("title1", "", new Said.Words(FactKind.TITLE, "关于开展科学之夏的通知")),
                    fact("issuer1", "", new Said.Words(FactKind.ISSUER, "市科技局")),
                    fact("addressee1", "", new Said.Words(FactKind.ADDRESSEE, "各区市")),
                    fact("period1", "", new Said.Period("周", "7月", null, null)),
                    fact("duty1", "", duty(new Said.Due("", null, null, null))),
                    fact("party1", "duty1", party(COUNTIES)));

    private static Fact fact(String id, String of, Said said) {
        return Fact.read(id, of, said);
    }

    private static Said.Duty duty(Said.Due due) {
        return new Said.Duty("报总结", due, List.of(), null);
    }

    private static Said.Party party(Whom whom) {
        return new Said.Party("各区市", "", whom, Function.SCIENCE, "");
    }

    private static Said.Form anew(String shape) {
        return new Said.Form("表", List.of("duty1"), new Said.Use.Anew(), shape);
    }

    @Test
    void nothingStandsInTheWayOfEnough() {
        assertThat(StartRules.findings(ENOUGH)).isEmpty();
    }

    @Test
    void whatEveryCampaignNeedsIsAskedForByItsKind() {
        assertThat(StartRules.findings(List.of()))
                .extracting(Finding::at)
                .containsExactly("TITLE", "ISSUER", "ADDRESSEE", "PERIOD", "DUTY");
    }

    static Stream<Arguments> inTheWay() {
        var day = LocalDate.of(2026, 6, 26);
        return Stream.of(
                Arguments.of(fact("party2", "duty1", party(Whom.NOBODY)), "incoming.whom"),
                Arguments.of(
                        fact("duty2", "", duty(new Said.Due("", null, null, null))),
                        "incoming.nobody-owes"),
                Arguments.of(
                        fact(
                                "event1",
                                "",
                                new Said.Event(
                                        new Said.Period("会", "", day, day.minusDays(1)), "")),
                        "incoming.before"),
                Arguments.of(
                        fact(
                                "quota1",
                                "duty1",
                                new Said.Unread(
                                        FactKind.QUOTA, Map.of("most", "若干", "words", "若干项"))),
                        "incoming.unread"),
                Arguments.of(
                        fact("title2", "", new Said.Words(FactKind.TITLE, " ")),
                        "incoming.missing"),
                Arguments.of(fact("form1", "", anew("")), "incoming.no-cells"),
                Arguments.of(
                        fact(
                                "form1",
                                "",
                                new Said.Form(
                                        " ",
                                        List.of("duty1"),
                                        new Said.Use.Anew(),
                                        "{\"shape\":\"cells\",\"fields\":[{\"id\":\"f1\",\"is\":\"text\",\"label\":\"a\"}]}")),
                        "incoming.missing"),
                Arguments.of(
                        fact(
                                "form1",
                                "",
                                anew(
                                        "{\"shape\":\"cells\",\"fields\":[{\"id\":\"f1\",\"is\":\"text\",\"label\":\" \"}]}")),
                        "incoming.form"),
                Arguments.of(
                        fact(
                                "form1",
                                "",
                                anew(
                                        "{\"short\":\"表\",\"unit\":{\"label\":\"单位\"},\"shape\":\"grid\",\"fields\":[{\"id\":\"f1\",\"is\":\"text\",\"label\":\"a\"},{\"id\":\"f2\",\"is\":\"nosuch\",\"label\":\"场次\"}]}")),
                        "incoming.form-cell"),
                Arguments.of(
                        fact("question1", "", new Said.Question("哪一天？", "dates", "")).asking("请定。"),
                        "incoming.undecided"));
    }

    @ParameterizedTest
    @MethodSource("inTheWay")
    void whatCannotStandIsToldAtItsFact(Fact odd, String key) {
        var facts = new ArrayList<>(ENOUGH);
        facts.add(odd);

        assertThat(StartRules.findings(facts))
                .extracting(one -> one.at() + " " + one.key())
                .containsExactly(odd.id() + " " + key);
    }

    @ParameterizedTest
    @MethodSource("inTheWay")
    void whatIsLeftOutStandsInNobodysWay(Fact odd, String key) {
        var facts = new ArrayList<>(ENOUGH);
        facts.add(odd.leftOut("不要"));

        assertThat(StartRules.findings(facts)).isEmpty();
    }
}
