package cn.kehui.sheet.mailroom;

import cn.kehui.ground.workshop.Job;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import java.nio.file.Path;

/** Reads a filled form out of a mailed file, or those of several units. */
public final class ReadForm implements Job<ReadForm.Asked, Intake.WholeFile> {
    /**
     * @param name of the file, as its sender called it
     */
    public record Asked(String name, Form wanted) {}

    /** The forms that ship are read once in a process, when a file is not the form it should be. */
    private static final class Known {
        static final Intake INTAKE = new Intake(Forms::new);
    }

    @Override
    public String called(Asked asked) {
        return asked.name();
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Intake.WholeFile> gives() {
        return Intake.WholeFile.class;
    }

    @Override
    public Intake.WholeFile run(Path file, Asked asked) {
        return Known.INTAKE.whole(file, asked.name(), asked.wanted());
    }
}
