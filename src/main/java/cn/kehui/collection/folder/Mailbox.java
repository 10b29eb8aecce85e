package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A folder of mailed files: sub-folders and ZIP files are looked into, what programs leave lying
 * about is passed over.
 */
final class Mailbox {
    private final Path folder;
    private final Path scratch;

    /**
     * @param scratch where files of a ZIP are unpacked while they are read
     */
    Mailbox(Path folder, Path scratch) {
        this.folder = folder;
        this.scratch = scratch;
    }

    /**
     * Every file in the order of its name, one at a time; those in a ZIP are unpacked only when
     * their turn comes.
     */
    void each(Consumer<MailedFile> take) throws IOException {
        // The folder itself may be a link: it was named by who collects, not by who sent.
        var root = folder.toRealPath();
        for (var file : files()) {
            var name = root.relativize(file).toString().replace('\\', '/');
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                each(new MailedFile(name, file, false, null), take, new Zipped.Budget(Most.OWN));
            } else {
                // A link may lead anywhere, a pipe may never end: neither is followed, and neither
                // is passed over in silence.
                take.accept(
                        new MailedFile(name, null, false, Finding.stops("file", "file.special")));
            }
        }
    }

    /**
     * One file, or those in it if it is a ZIP; what programs leave lying about is passed over.
     *
     * @param scratch where files of a ZIP are unpacked; whoever takes them removes them
     */
    static Zipped.Budget open(
            MailedFile mailed, Path scratch, Most most, Consumer<MailedFile> take) {
        var budget = new Zipped.Budget(most);
        if (!litter(mailed.name())) {
            new Mailbox(scratch, scratch).each(mailed, take, budget);
        }
        return budget;
    }

    private void each(MailedFile mailed, Consumer<MailedFile> take, Zipped.Budget budget) {
        var end = ending(mailed.name());
        if (mailed.file() != null && end.equals("zip")) {
            new Zipped(mailed, scratch, budget)
                    .each(
                            inner -> {
                                if (budget.depth() < 2 || !ending(inner.name()).equals("zip")) {
                                    each(inner, take, budget.deeper());
                                } else {
                                    take.accept(
                                            new MailedFile(
                                                    inner.name(),
                                                    null,
                                                    false,
                                                    Finding.stops("file", "zip.too-deep")));
                                }
                            });
        } else if (mailed.file() != null && (end.equals("rar") || end.equals("7z"))) {
            take.accept(
                    new MailedFile(
                            mailed.name(),
                            null,
                            mailed.passing(),
                            Finding.stops("file", "zip.other", end)));
        } else {
            take.accept(mailed);
        }
    }

    /** Of a file name, in lower case, without its dot; empty if it has none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What Office, Windows and macOS leave beside documents is no mail. */
    static boolean litter(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith("~$")
                || last.startsWith(".")
                || last.equalsIgnoreCase("Thumbs.db")
                || last.equalsIgnoreCase("desktop.ini")
                || name.contains("__MACOSX/");
    }

    List<Path> files() throws IOException {
        var root = folder.toRealPath();
        var files = new ArrayList<Path>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!litter(root.relativize(file).toString().replace('\\', '/'))) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }
}
