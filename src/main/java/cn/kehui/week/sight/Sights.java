package cn.kehui.week.sight;

import cn.kehui.ground.workshop.Read;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * Has pictures looked at, in a process of its own: the first picture starts it and loads the
 * models, and it ends when there has been nothing to look at for a while.
 */
@Service
public final class Sights implements AutoCloseable {
    /** Of processor time for one picture, many times what the slowest of ours took. */
    private static final Duration COMPUTING = Duration.ofSeconds(60);

    private static final Duration TIME = Duration.ofMinutes(8);
    private static final Duration IDLE = Duration.ofSeconds(60);

    /** Mebibytes of heap, for one picture of 17 million pixels; the models are beside it. */
    private static final int MEMORY = 320;

    private static final int OUTPUT = 1 << 20;
    private static final int WAITING = 256;

    private static final LookAtPicture LOOK = new LookAtPicture();

    private final Readers readers;

    /**
     * One for each person who sends pictures, and one more for whoever has none being looked at.
     */
    public Sights() {
        this(new Readers(new ReadingLimits(1, COMPUTING, TIME, MEMORY, OUTPUT, WAITING, IDLE)));
    }

    Sights(Readers readers) {
        this.readers = readers;
    }

    /** Looks at the picture in a file, and waits for it. Not within a transaction: it lasts. */
    public Read<Looked> look(Path file, LookFor asked, Whose whose) {
        return readers.read(LOOK, file, asked, whose);
    }

    /** Its processes, and how many pictures wait. */
    public Readers.Now now() {
        return readers.now();
    }

    @Override
    public void close() {
        readers.close();
    }
}
