package cn.kehui.sheet.mailroom;

import cn.kehui.ground.workshop.Job;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.reading.Intake;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads filled forms out of several small mailed files, one after another: the form is known once.
 */
public final class ReadForms implements Job<ReadForms.Asked, ReadForms.Many> {
    /**
     * @param files each with its name, the one that the job is given among them
     */
    public record Asked(List<Named> files, Form wanted) {}

    /** A file as its sender called it. */
    public record Named(String name, String file) {}

    /** What was read of each, in the order in which they were asked for. */
    public record Many(List<Intake.WholeFile> all) {}

    private static final ReadForm ONE = new ReadForm();

    /** The first of them: small ones are read in no time. */
    @Override
    public String called(Asked asked) {
        return asked.files().getFirst().name();
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Many> gives() {
        return Many.class;
    }

    @Override
    public Many run(Path file, Asked asked) {
        return new Many(
                asked.files().stream()
                        .map(
                                one ->
                                        ONE.run(
                                                Path.of(one.file()),
                                                new ReadForm.Asked(one.name(), asked.wanted())))
                        .toList());
    }
}
