package cn.kehui.staff.directory;

import cn.kehui.ground.workshop.Job;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a table of units out of a file that somebody sends. */
public final class ReadUnits implements Job<ReadUnits.Asked, UnitTable> {
    /** Bytes of such a file: twenty thousand rows are a fifth of it. */
    static final long LARGEST = 5L << 20;

    /**
     * @param name as the sender calls it: its ending tells CSV from a workbook
     */
    public record Asked(String name) {}

    @Override
    public String called(Asked asked) {
        return asked.name();
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<UnitTable> gives() {
        return UnitTable.class;
    }

    @Override
    public UnitTable run(Path file, Asked asked) throws IOException {
        return UnitTable.read(asked.name(), file);
    }
}
