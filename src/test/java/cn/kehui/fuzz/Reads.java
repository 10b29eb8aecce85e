package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.linear.CountedCalls;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files that mean no good: whatever they are, the outcome is a reading or a finding at the
 * file, and no more work than {@link #MOST}, counted, so that it is the same on a busy machine.
 */
final class Reads {
    static final Form STATISTICS;
    static final Form RECOMMENDATION;

    /** Steps, whatever the file: the worst that is tried takes 135 million. */
    private static final long MOST = 300_000_000;

    private static final CountedCalls READING = new CountedCalls("cn.kehui.fuzz.CountedReading");

    static {
        var forms = new Forms();
        STATISTICS = forms.find(FormId.of("week-statistics@2025")).orElseThrow();
        RECOMMENDATION = forms.find(FormId.of("recommendation@2025")).orElseThrow();
    }

    private Reads() {}

    /** Whether it was read, and each finding of the reading: its place and its key. */
    @SuppressWarnings("unchecked")
    static List<String> read(Path file, Form form) {
        return (List<String>) READING.call(MOST, "read", file, form.id().toString());
    }

    /** The finding at the file that says why it was not read. */
    static String why(Path file) {
        var said = read(file, STATISTICS);
        assertThat(said.getFirst()).as(file.toString()).isEqualTo("no form");
        var findings = said.subList(1, said.size());
        assertThat(findings).as(file.toString()).allMatch(one -> one.startsWith("file "));
        return findings.getFirst().substring("file ".length());
    }

    /** Either it was read, or a finding at the file says why not. */
    static void wellOrSaid(Path file, Form form) {
        var said = read(file, form);
        if (!said.getFirst().equals("read")) {
            assertThat(said.subList(1, said.size()))
                    .as(file.toString())
                    .anyMatch(one -> one.startsWith("file "));
        }
    }
}
