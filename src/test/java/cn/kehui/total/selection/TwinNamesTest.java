package cn.kehui.total.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.total.selection.Candidate.Twin;
import cn.kehui.total.selection.TwinNames.Named;
import cn.kehui.total.selection.TwinRules.Kinship;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The index finds what comparing each with each would find. */
class TwinNamesTest {
    private static final List<String> PARTS =
            List.of(
                    "海洋", "科普", "讲座", "开放日", "人工智能", "体验", "营", "2025年", "青岛市", "“", "”", "进校园",
                    "a", "");

    @Test
    void findsWhatTheRulesSayOfEachWithEach() {
        var all = new ArrayList<Named>();
        for (int number = 0; number < 300; number++) {
            var unit = new ObligationId(new UUID(0, number / 3));
            all.add(new Named(unit, "单位" + number / 3, number % 3, name(number)));
        }
        var names = new TwinNames(all);

        int found = 0;
        for (var one : all) {
            var twins = names.of(one.obligation(), one.name());
            assertThat(twins).as(one.name()).isEqualTo(compared(one, all));
            found += twins.size();
        }
        assertThat(found).as("there are some").isGreaterThan(500);
    }

    private static List<Twin> compared(Named one, List<Named> all) {
        return all.stream()
                .filter(other -> !other.obligation().equals(one.obligation()))
                .filter(other -> TwinRules.of(one.name(), other.name()) != Kinship.OTHER)
                .map(
                        other ->
                                new Twin(
                                        other.unit(),
                                        other.name(),
                                        other.row(),
                                        TwinRules.of(one.name(), other.name()) == Kinship.SAME))
                .toList();
    }

    /** Always the same, and as mixed as names are. */
    private static String name(int number) {
        var words = new StringBuilder();
        long mixed = number * 6364136223846793005L + 1442695040888963407L;
        for (int part = 0; part < 4; part++) {
            mixed = mixed * 6364136223846793005L + 1442695040888963407L;
            words.append(PARTS.get((int) ((mixed >>> 33) % PARTS.size())));
        }
        return words.toString();
    }
}
