package cn.kehui.duty.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in a campaign's file is told with the file and the field. */
class DefinitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    id: qingdao-2025          | id: Qingdao          | id cannot be read: Qingdao
                    year: 2025                | year: zwanzig        | year is no whole number: zwanzig
                    themes: [矢               | theme: [矢           | theme is not known here
                    number: 3                 | nummer: 3            | nummer is not known here
                    id: talent                | id: other            | contacts lack talent, which qingdao-2025/D1 names
                    issued_on: 2025-04-30     | issued_on: 30.4.2025 | issued_on cannot be read: 30.4.2025
                    closes: 2025-06-18 }      | closes: 2025-06-19 } | closes says 2025-06-19, the words say 2025-06-18: 6月18日前
                    , closes: 2025-06-18 }    | ` }`                 | closes is missing, though the words name a day
                    closes: 2025-06-18 }      | closed: 2025-06-18 } | closed is not known here
                    functions: [science]      | functions: [scince]  | duties[0] parties[0] owed_by: functions knows no scince
                    { functions: [science]    | { functions: []      | parties[0]: owed_by selects everybody
                    function: science,        | ``                   | receiver: function is missing
                    form: week-statistics@2025| form: week           | form cannot be read: week
                    kind: document            | kind: paper          | kind is none of [DOCUMENT, SCAN, PHOTO, VIDEO]: paper
                    most: 3                   | most: 0              | most is missing or no number above 0
                    id: D2                    | id: D1               | duties have qingdao-2025/D1 twice
                    is: size                  | is: seize            | is is no rule of evidence: seize
                    parties:                  | # parties:           | line 16
                    """)
    void isToldWithFileAndField(String right, String wrong, String told) throws IOException {
        var yaml = sample();
        assertThat(yaml).contains(right);
        var broken =
                yaml.replaceFirst(
                        java.util.regex.Pattern.quote(right),
                        java.util.regex.Matcher.quoteReplacement(wrong));
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("campaigns/here.yaml")
                .hasMessageContaining(told);
    }

    @Test
    void readsDaysHoursAndWhatHasNoDate() throws IOException {
        var campaign = read(sample()).campaign();

        assertThat(campaign.notice().issuedOn()).hasToString("2025-04-30");
        assertThat(campaign.duties().get(0).deadline().closesAt())
                .hasToString("2025-06-18T16:00:00Z");
        assertThat(campaign.duties().get(1).deadline()).isEqualTo(new Deadline("及时上报", null));
        assertThat(campaign.duties().get(1).opensAt()).hasToString("2025-05-24T00:00:00Z");
        assertThat(campaign.duties().get(1).correctableUntil()).hasToString("2025-06-30T16:00:00Z");
    }

    private static Definition read(String yaml) {
        return Definition.read(
                "campaigns/here.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static String sample() throws IOException {
        try (var in = DefinitionTest.class.getResourceAsStream("/campaigns-of-tests/sample.yaml")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
