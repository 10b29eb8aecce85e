package cn.kehui.duty.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A campaign is written from itself, and built under the rules under which one is read. */
class CampaignShapeTest {
    private static final Shipped SHIPPED = new Shipped();
    private static final Campaign WEIHAI =
            SHIPPED.find(new CampaignId("weihai-2023")).orElseThrow().campaign();

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var definitions = SHIPPED.definitions().values();
        assertThat(definitions).hasSizeGreaterThan(5);
        for (var definition : definitions) {
            var campaign = definition.campaign();
            assertThat(Definition.of("again", CampaignShape.of(campaign)).campaign())
                    .isEqualTo(campaign);
            assertThat(Definition.of("built", campaign).campaign()).isEqualTo(campaign);
        }
    }

    @Test
    void anHourAndTheEndOfADayAreWrittenAsWhatTheyAre() {
        assertThat(CampaignShape.closing(Deadline.endOf(LocalDate.of(2025, 6, 18))))
                .isEqualTo("2025-06-18");
        assertThat(CampaignShape.closing(Deadline.at(LocalDateTime.of(2025, 5, 7, 12, 0))))
                .isEqualTo("2025-05-07T12:00");
    }

    static Stream<Arguments> broken() {
        var period = WEIHAI.periods().getFirst();
        var clause = period.clause();
        return Stream.of(
                Arguments.of("periods", List.of(), "built: periods is missing"),
                Arguments.of("issuers", List.of(), "built: issuers is missing"),
                Arguments.of("addressees", List.of(), "built: addressees is missing"),
                Arguments.of(
                        "periods",
                        List.of(
                                new Campaign.Period(
                                        "周",
                                        "",
                                        LocalDate.of(2025, 5, 2),
                                        LocalDate.of(2025, 5, 1),
                                        "",
                                        clause)),
                        "built periods[0]: to is before from"),
                Arguments.of(
                        "evidence",
                        List.of(new EvidenceRule.Size("大小", 9, 1, clause)),
                        "built evidence[0]: to is less than from"),
                Arguments.of(
                        "duties",
                        List.of(duty(List.of(), List.of())),
                        "built duties[0]: parties is missing: nobody owes it"),
                Arguments.of(
                        "duties",
                        List.of(duty(List.of(party("")), List.of())),
                        "built duties[0]: papers is missing, and there is no form: it asks for nothing"),
                Arguments.of(
                        "duties",
                        List.of(duty(List.of(party("other")), List.of(paper(1, 1)))),
                        "built: contacts lack other, which weihai-2023/D1 names"),
                Arguments.of(
                        "duties",
                        List.of(duty(List.of(party("")), List.of(paper(2, 1)))),
                        "built duties weihai-2023/D1 papers[0]: least is below 0 or above most"),
                Arguments.of(
                        "duties",
                        List.of(
                                duty(List.of(party("")), List.of(paper(1, 1))),
                                duty(List.of(party("")), List.of(paper(1, 1)))),
                        "built: duties have weihai-2023/D1 twice"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBuiltIsHeldToTheRules(String part, List<Object> instead, String told) {
        assertThatThrownBy(() -> Definition.of("built", with(part, instead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(told);
    }

    @SuppressWarnings("unchecked")
    private static Campaign with(String part, List<?> instead) {
        var lists = new HashMap<String, List<?>>();
        lists.put(part, instead);
        return new Campaign(
                WEIHAI.id(),
                WEIHAI.parent(),
                WEIHAI.title(),
                WEIHAI.year(),
                WEIHAI.region(),
                (List<String>) lists.getOrDefault("issuers", WEIHAI.issuers()),
                WEIHAI.notice(),
                (List<String>) lists.getOrDefault("addressees", WEIHAI.addressees()),
                WEIHAI.themes(),
                (List<Campaign.Period>) lists.getOrDefault("periods", WEIHAI.periods()),
                WEIHAI.events(),
                WEIHAI.contacts(),
                (List<EvidenceRule>) lists.getOrDefault("evidence", WEIHAI.evidence()),
                WEIHAI.offers(),
                WEIHAI.questions(),
                (List<Duty>) lists.getOrDefault("duties", WEIHAI.duties()));
    }

    private static Duty duty(List<Party> parties, List<PaperDemand> papers) {
        return new Duty(
                new DutyId("weihai-2023/D1"),
                null,
                "报总结",
                null,
                papers,
                Deadline.NONE,
                null,
                null,
                parties,
                List.of(),
                List.of());
    }

    private static Party party(String contact) {
        return new Party(
                "各区市",
                new Selector(Set.of(), Set.of(), Set.of(Level.COUNTY)),
                "",
                new Party.Receiver.Office(Function.SCIENCE, Level.CITY),
                "",
                contact,
                "正文");
    }

    private static PaperDemand paper(int least, int most) {
        return new PaperDemand("p1", "总结", PaperDemand.Kind.DOCUMENT, least, most, "正文");
    }
}
