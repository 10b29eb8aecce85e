package cn.kehui.notice.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.sheet.form.FormId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a fact is read by every later version: its JSON stands. */
class SaidTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final Whom COUNTIES =
            new Whom(
                    List.of(Function.SCIENCE), List.of(), List.of(Level.COUNTY), List.of("370202"));

    static Stream<Arguments> each() {
        var week = new Said.Period("活动周", "6月下旬", DAY, null);
        return Stream.of(
                Arguments.of(
                        new Said.Words(FactKind.THEME, "人人走近科学"),
                        """
                        {"is":"words","of":"THEME","words":"人人走近科学"}"""),
                Arguments.of(new Said.Issued(DAY), "{\"is\":\"issued\",\"day\":\"2026-06-26\"}"),
                Arguments.of(
                        week,
                        """
                        {"is":"period","what":"活动周","words":"6月下旬","from":"2026-06-26","to":null}"""),
                Arguments.of(
                        new Said.Event(week, "五四广场"),
                        """
                        {"is":"event","when":{"is":"period","what":"活动周","words":"6月下旬","from":"2026-06-26","to":null},"place":"五四广场"}"""),
                Arguments.of(
                        new Said.Duty(
                                "报计划",
                                new Said.Due("6月26日17:00前", null, DAY, LocalTime.of(17, 0)),
                                List.of(new Said.Paper("总结", PaperDemand.Kind.DOCUMENT, 1)),
                                new DutyId("shandong-2023/D12")),
                        """
                        {"is":"duty","title":"报计划","due":{"words":"6月26日17:00前","opens":null,"closes":"2026-06-26","hour":"17:00:00"},"papers":[{"title":"总结","kind":"DOCUMENT","least":1}],"parent":{"value":"shandong-2023/D12"}}"""),
                Arguments.of(
                        new Said.Party("各区市", "", COUNTIES, Function.ASSOCIATION, "科普部"),
                        """
                        {"is":"party","words":"各区市","led":"","whom":{"functions":["SCIENCE"],"kinds":[],"levels":["COUNTY"],"units":["370202"]},"receiver":"ASSOCIATION","channel":"科普部"}"""),
                Arguments.of(
                        new Said.Quota(5, "至多5项", Whom.NOBODY),
                        """
                        {"is":"quota","most":5,"words":"至多5项","of":{"functions":[],"kinds":[],"levels":[],"units":[]}}"""),
                Arguments.of(
                        new Said.Form(
                                "统计表",
                                List.of("duty1"),
                                new Said.Use.Known(new FormId("week-statistics", "2025")),
                                ""),
                        """
                        {"is":"form","title":"统计表","duties":["duty1"],"use":{"is":"known","form":{"name":"week-statistics","version":"2025"}},"shape":""}"""),
                Arguments.of(
                        new Said.Form("表", List.of(), new Said.Use.Anew(), "{\"b\":1,\"a\":2}"),
                        """
                        {"is":"form","title":"表","duties":[],"use":{"is":"anew"},"shape":"{\\"b\\":1,\\"a\\":2}"}"""),
                Arguments.of(
                        new Said.Contact("科普部", "0532", "", "某路1号"),
                        """
                        {"is":"contact","post":"科普部","phone":"0532","mail":"","address":"某路1号"}"""),
                Arguments.of(
                        new Said.Evidence(
                                Said.Evidence.Rule.SIZE,
                                "2M以内",
                                List.of(),
                                "",
                                new Said.Evidence.Numbers(null, null, 2_097_152, null)),
                        """
                        {"is":"evidence","rule":"SIZE","words":"2M以内","of":[],"kind":"","numbers":{"least":null,"from":null,"to":2097152,"seconds":null}}"""),
                Arguments.of(
                        new Said.Question("哪一天？", "dates", ""),
                        """
                        {"is":"question","message":"哪一天？","code":"dates","decision":""}"""),
                Arguments.of(
                        new Said.Unread(FactKind.QUOTA, Map.of("most", "若干")),
                        """
                        {"is":"unread","of":"QUOTA","words":{"most":"若干"}}"""));
    }

    @ParameterizedTest
    @MethodSource("each")
    void isKeptWithItsTypeAndReadBack(Said said, String json) {
        assertThat(Json.write(said)).isEqualTo(json);
        assertThat(Json.read(json, Said.class)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatItsInputsHoldIsReadAsTheSame(Said said, String json) {
        assertThat(FactReading.of(FactKind.of(said), FactWords.of(said))).isEqualTo(said);
    }

    @Test
    void wordsAloneAreNoDuty() {
        assertThatThrownBy(() -> new Said.Words(FactKind.DUTY, "报总结"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
