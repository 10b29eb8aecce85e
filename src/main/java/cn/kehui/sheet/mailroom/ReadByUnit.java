package cn.kehui.sheet.mailroom;

import cn.kehui.ground.workshop.Job;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.RowOfUnit;
import java.nio.file.Path;
import java.util.List;

/** Reads of a mailed file that has a row for each of several units what it says of each. */
public final class ReadByUnit implements Job<ReadByUnit.Asked, ReadByUnit.Units> {
    /**
     * @param name of the file, as its sender called it
     */
    public record Asked(String name, Form wanted) {}

    /** In the order in which they stand. */
    public record Units(List<RowOfUnit> all) {}

    private static final Intake INTAKE = new Intake(Forms::new);

    @Override
    public String called(Asked asked) {
        return asked.name();
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Units> gives() {
        return Units.class;
    }

    @Override
    public Units run(Path file, Asked asked) {
        return new Units(INTAKE.units(file, asked.wanted()));
    }
}
