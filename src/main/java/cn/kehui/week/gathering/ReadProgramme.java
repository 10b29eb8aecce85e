package cn.kehui.week.gathering;

import cn.kehui.ground.workshop.Job;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Papers;
import java.nio.file.Path;

/** Reads what is planned out of a file that somebody sends. */
public final class ReadProgramme implements Job<ReadProgramme.Asked, ProgrammeRead> {
    /**
     * @param name as the sender calls it
     * @param year in which days are that are written without one
     */
    public record Asked(String name, int year) {}

    @Override
    public String called(Asked asked) {
        return asked.name();
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<ProgrammeRead> gives() {
        return ProgrammeRead.class;
    }

    @Override
    public ProgrammeRead run(Path file, Asked asked) {
        return switch (Papers.open(file)) {
            case Opened.Unreadable(var why) -> new ProgrammeRead.Unreadable(why);
            case Opened.Readable(var paper) -> ProgrammeReader.read(paper, asked.year());
        };
    }
}
