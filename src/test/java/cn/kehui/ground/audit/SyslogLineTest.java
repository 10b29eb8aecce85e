package cn.kehui.ground.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.JournalLine;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A line of the journal as a collector gets it. */
class SyslogLineTest {
    private static final UUID PERSON = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final String HASH = "ab".repeat(32);
    private final SyslogLine format = new SyslogLine("kehui.example.cn");

    @Test
    void holdsEverythingThatTheChainIsMadeOf() {
        assertThat(text(line("张三", Map.of("as", "csv"))))
                .isEqualTo(
                        "<109>1 2026-05-24T01:02:03.456789Z kehui.example.cn kehui - JournalExported"
                                + " [journal@32473 line=\"7\" person=\""
                                + PERSON
                                + "\" name=\"张三\" unit=\"\" act=\"JournalExported\" subject=\"journal\""
                                + " before=\""
                                + JournalLine.FIRST
                                + "\" hash=\""
                                + HASH
                                + "\"][detail@32473 as=\"csv\"]"
                                + " \ufeffJournalExported 张三 journal");
    }

    @Test
    void endsNoElementBeforeItsTime() {
        var text = text(line("\\\"] [x@1 y=\"z\"]", Map.of()));
        assertThat(text).contains("name=\"\\\\\\\"\\] [x@1 y=\\\"z\\\"\\]\"");
    }

    @Test
    void showsControlCharactersInsteadOfSendingThem() {
        var text = text(line("a\nb\u0000c\u007fd\u0085e\u2028f\ud800g", Map.of()));
        assertThat(text).contains("name=\"a␊b␀c␡d\ufffde\ufffdf\ufffdg\"").doesNotContain("\n");
    }

    @Test
    void namesOfValuesArePrintableAndShort() {
        var text = text(line("", Map.of("a b=\"]", "1", "数", "2", "x".repeat(40), "3")));
        assertThat(text)
                .contains("[detail@32473 a_b___=\"1\" " + "x".repeat(32) + "=\"3\" _=\"2\"]");
    }

    @Test
    void neverLongerThanAReceiverTakesAndTheSealStays() {
        var detail = new TreeMap<String, String>();
        for (int i = 0; i < 400; i++) {
            detail.put("key" + i, "長".repeat(300));
        }
        for (var each :
                new String[] {"短", "長".repeat(3000), "𠮷".repeat(3000), "\\".repeat(9000)}) {
            for (var more : java.util.List.of(Map.<String, String>of(), detail)) {
                var bytes = format.of(line(each, more));
                assertThat(bytes.length).isLessThanOrEqualTo(SyslogLine.MOST_BYTES);
                assertThat(new String(bytes, UTF_8))
                        .contains("hash=\"" + HASH + "\"")
                        .doesNotContain("\ufffd");
            }
        }
    }

    @Test
    void theHeadSaysWhereTheChainEnds() {
        assertThat(new String(format.head(line("张三", Map.of())), UTF_8))
                .isEqualTo(
                        "<110>1 2026-05-24T01:02:03.456789Z kehui.example.cn kehui - HEAD"
                                + " [head@32473 line=\"7\" hash=\""
                                + HASH
                                + "\"]");
    }

    private String text(JournalLine line) {
        return new String(format.of(line), UTF_8);
    }

    private static JournalLine line(String name, Map<String, String> detail) {
        return new JournalLine(
                7,
                Instant.parse("2026-05-24T01:02:03.456789Z"),
                PERSON,
                name,
                null,
                "JournalExported",
                "journal",
                new TreeMap<>(detail),
                JournalLine.FIRST,
                HASH);
    }
}
