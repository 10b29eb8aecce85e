package cn.kehui.week.photo.film;

import cn.kehui.ground.picture.CopyMarks;
import cn.kehui.ground.picture.MadeByMachine;
import cn.kehui.ground.workshop.Job;
import cn.kehui.week.photo.file.Foreign;
import cn.kehui.week.photo.film.FilmFacts.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads a film: what its head says, how long what comes really is, and one of its pictures. A head
 * may say anything, so that no length is taken from it alone.
 */
public final class ReadFilm implements Job<ReadFilm.Asked, FilmFacts> {
    /** Of its beginning and its end, where words stand. */
    private static final int BESIDE = 1 << 20;

    /** Seconds, and a share, by which head and pictures may differ: sound may go on. */
    private static final double APART = 2;

    private static final double SHARE = 0.05;

    /** Nothing more is asked than the file itself. */
    public record Asked() {}

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<FilmFacts> gives() {
        return FilmFacts.class;
    }

    @Override
    public FilmFacts run(Path file, Asked asked) throws IOException {
        ByteBuffer bytes;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        if (Foreign.ofFilm(bytes) != Foreign.NONE) {
            return FilmFacts.unseen(State.FOREIGN);
        }
        if (!Player.present()) {
            return marked(FilmFacts.unseen(State.NO_TOOL), machine(bytes, ""));
        }
        var player = new Player(file);
        var told = player.head();
        var head = told.well() ? FilmHead.of(told.said()) : null;
        if (head == null) {
            var why = told.stopped() ? State.TOO_HEAVY : State.BROKEN;
            return marked(FilmFacts.unseen(why), machine(bytes, ""));
        }
        var machine = machine(bytes, head.words());
        return marked(
                head.codec().isEmpty()
                        ? FilmFacts.unseen(State.NO_PICTURE)
                        : played(player, head, machine),
                machine);
    }

    private static FilmFacts played(Player player, FilmHead head, MadeByMachine machine)
            throws IOException {
        var through = player.through();
        var came = Player.came(through);
        if (through.stopped() || came.isEmpty()) {
            return FilmFacts.unseen(through.stopped() ? State.TOO_HEAVY : State.BROKEN);
        }
        var poster = player.poster(false);
        if (poster.said().length == 0 && !poster.stopped()) {
            poster = player.poster(true);
        }
        return new FilmFacts(
                state(head, came.get(), poster.said().length > 0, poster.stopped()),
                Math.max(came.get().seconds(), head.whole()),
                head.whole(),
                head.width(),
                head.height(),
                head.codec(),
                null,
                "",
                poster.said().length == 0 ? null : CopyMarks.along(machine, poster.said()));
    }

    private static State state(FilmHead head, Player.Came came, boolean seen, boolean stopped) {
        double apart = Math.max(APART, SHARE * head.seconds()) + came.off();
        if (came.seconds() < head.seconds() - apart) {
            return State.CUT_OFF;
        }
        if (seen) {
            return State.PLAYS;
        }
        return stopped ? State.TOO_HEAVY : State.BROKEN;
    }

    private static MadeByMachine machine(ByteBuffer file, String words) {
        var beside = new ByteArrayOutputStream();
        beside.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        beside.writeBytes(part(file, 0));
        beside.writeBytes(part(file, Math.max(BESIDE, file.limit() - BESIDE)));
        return MadeByMachine.of(beside.toByteArray());
    }

    private static byte[] part(ByteBuffer file, int from) {
        var part = new byte[Math.clamp(file.limit() - (long) from, 0, BESIDE)];
        file.get(Math.min(from, file.limit()), part);
        return part;
    }

    private static FilmFacts marked(FilmFacts facts, MadeByMachine machine) {
        return new FilmFacts(
                facts.state(),
                facts.seconds(),
                facts.said(),
                facts.width(),
                facts.height(),
                facts.codec(),
                machine.label(),
                machine.other(),
                facts.poster());
    }
}
