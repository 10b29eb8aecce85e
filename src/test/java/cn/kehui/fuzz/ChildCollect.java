package cn.kehui.fuzz;

import cn.kehui.collect.Gather;
import cn.kehui.form.FormId;
import cn.kehui.form.Forms;
import cn.kehui.intake.Intake;
import java.nio.file.Path;

/** Reads a folder in a JVM of its own, with little memory; prints a line for each file. */
final class ChildCollect {
    private ChildCollect() {}

    /**
     * @param args the folder and one for scratch
     */
    public static void main(String[] args) throws Exception {
        var forms = new Forms();
        var wanted = forms.find(FormId.of("week-statistics@2025")).orElseThrow();
        var out =
                new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        try (var gathered =
                new Gather(new Intake(forms))
                        .read(Path.of(args[0]), wanted, Path.of(args[1]), _ -> {})) {
            gathered.each(
                    entry -> {
                        var received = entry.sent().received();
                        var said =
                                received.holds(wanted)
                                        ? "read"
                                        : received.reading().getFirst().at()
                                                + " "
                                                + received.reading().getFirst().key();
                        out.println("= " + entry.sent().file().replace('\n', '?') + " = " + said);
                    });
        }
        System.exit(7);
    }
}
