package cn.kehui.sheet.mailroom;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Job;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.markup.Problems;
import cn.kehui.sheet.markup.ReturnCopy;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes what is wrong with a mailed file into a copy of it. */
public final class MarkCopy implements Job<MarkCopy.Asked, MarkCopy.Made> {
    /**
     * @param original whether there is one to copy
     * @param name of the file, as its sender called it
     * @param into where the copy goes
     */
    public record Asked(
            boolean original,
            String name,
            Form form,
            Received received,
            List<Finding> findings,
            String into) {
        static Asked of(boolean original, Problems problems, Path into) {
            return new Asked(
                    original,
                    problems.name(),
                    problems.form(),
                    problems.received(),
                    problems.findings(),
                    into.toAbsolutePath().toString());
        }
    }

    /**
     * @param ending that the copy's name must have
     */
    public record Made(String ending) {}

    private static final class Known {
        static final ReturnCopy COPIES = new ReturnCopy(new Intake(Forms::new));
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Made> gives() {
        return Made.class;
    }

    @Override
    public Made run(Path file, Asked asked) throws IOException {
        var problems = new Problems(asked.name(), asked.form(), asked.received(), asked.findings());
        return new Made(
                Known.COPIES.write(
                        asked.original() ? file : null, problems, Path.of(asked.into())));
    }
}
