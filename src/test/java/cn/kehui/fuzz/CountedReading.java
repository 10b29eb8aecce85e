package cn.kehui.fuzz;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Reads a file and says in plain words what came of it. Loaded so that the product counts what it
 * does, which is another world of classes than the test's own: only what Java itself knows passes.
 */
public final class CountedReading {
    private static final Forms FORMS = new Forms();
    private static final Intake INTAKE = new Intake(FORMS);

    private CountedReading() {}

    /** The findings of the reading, each as its place and its key; first, whether it was read. */
    public static List<String> read(Path file, String form) {
        var wanted = FORMS.find(FormId.of(form)).orElseThrow();
        var received = INTAKE.whole(file, file.getFileName().toString(), wanted).received();
        boolean holds = received.holds(wanted);
        if (holds) {
            received.findings(wanted, received.answers(), Set.of()).forEach(Finding::key);
        }
        var first = received.form() == null ? "no form" : holds ? "read" : "another form";
        var said = received.reading().stream().map(one -> one.at() + " " + one.key());
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), said).toList();
    }
}
