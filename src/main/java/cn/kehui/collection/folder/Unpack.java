package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Job;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unpacks a mailed ZIP; what is no ZIP comes back as it is. */
public final class Unpack implements Job<Unpack.Asked, Unpack.Unpacked> {
    /**
     * @param name of the file, as its sender called it
     * @param passing whether the file goes once it is read
     * @param into an empty folder for what is unpacked
     */
    public record Asked(String name, boolean passing, String into, Most most) {}

    /**
     * @param bytes that were unpacked
     * @param over whether there was more than is unpacked
     */
    public record Unpacked(List<Piece> files, long bytes, boolean over) {}

    /** One file. @param file null: it cannot be had, for the reason that {@code trouble} says */
    public record Piece(
            String name, @Nullable String file, boolean passing, @Nullable Finding trouble) {
        /** As the rest of the product has it. */
        public MailedFile mailed() {
            return new MailedFile(name, file == null ? null : Path.of(file), passing, trouble);
        }
    }

    /** Has it done by the readers; what passes a limit comes back as one file with its finding. */
    public static Unpacked by(Readers readers, MailedFile mailed, Asked asked, Whose whose) {
        var file = mailed.file();
        if (file == null) {
            return alone(mailed, mailed.trouble());
        }
        if (!Mailbox.ending(mailed.name()).equals("zip")) {
            return new Unpack().run(file, asked);
        }
        return readers.read(new Unpack(), file, asked, whose).or(why -> alone(mailed, why));
    }

    private static Unpacked alone(MailedFile mailed, @Nullable Finding why) {
        return new Unpacked(List.of(new Piece(mailed.name(), null, false, why)), 0, false);
    }

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Unpacked> gives() {
        return Unpacked.class;
    }

    @Override
    public Unpacked run(Path file, Asked asked) {
        var files = new ArrayList<Piece>();
        var budget =
                Mailbox.open(
                        new MailedFile(asked.name(), file, asked.passing(), null),
                        Path.of(asked.into()),
                        asked.most(),
                        one ->
                                files.add(
                                        new Piece(
                                                one.name(),
                                                one.file() == null ? null : one.file().toString(),
                                                one.passing(),
                                                one.trouble())));
        return new Unpacked(List.copyOf(files), budget.bytes(), budget.over());
    }
}
