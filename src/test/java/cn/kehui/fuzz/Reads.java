package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.Received;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads files that mean no good: whatever they are, the outcome is a reading or a finding at the
 * file, and soon.
 */
final class Reads {
    static final Form STATISTICS;
    static final Form RECOMMENDATION;
    private static final Intake INTAKE;

    /** Seconds; a third of the patience that reading has. */
    private static final int SOON = 10;

    static {
        var forms = new Forms();
        INTAKE = new Intake(forms);
        STATISTICS = forms.find(FormId.of("week-statistics@2025")).orElseThrow();
        RECOMMENDATION = forms.find(FormId.of("recommendation@2025")).orElseThrow();
    }

    private Reads() {}

    static Received read(Path file, Form form) {
        try {
            return CompletableFuture.supplyAsync(
                            () -> INTAKE.read(file, file.getFileName().toString(), form))
                    .get(SOON, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return fail(file + " takes longer than " + SOON + " s");
        } catch (Exception e) {
            return fail(file + " throws", e);
        }
    }

    /** The finding at the file that says why it was not read. */
    static String why(Path file) {
        var received = read(file, STATISTICS);
        assertThat(received.form()).as(file.toString()).isNull();
        assertThat(received.reading()).extracting(Finding::at).containsOnly("file");
        return received.reading().getFirst().key();
    }

    /** Either it was read, or a finding at the file says why not. */
    static void wellOrSaid(Path file, Form form) {
        var received = read(file, form);
        if (!received.holds(form)) {
            assertThat(received.reading())
                    .as(file.toString())
                    .isNotEmpty()
                    .extracting(Finding::at)
                    .contains("file");
        } else {
            assertThat(received.findings(form, received.answers(), java.util.Set.of())).isNotNull();
        }
    }
}
