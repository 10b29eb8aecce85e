package cn.kehui.collect;

import cn.kehui.base.Finding;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A folder of mailed files: sub-folders and ZIP files are looked into, what programs leave lying about is passed over. */
final class Mailbox {
    private final Path folder;
    private final Path scratch;

    /** @param scratch where files of a ZIP are unpacked while they are read */
    Mailbox(Path folder, Path scratch) {
        this.folder = folder;
        this.scratch = scratch;
    }

    /** Every file in the order of its name, one at a time; those in a ZIP are unpacked only when their turn comes. */
    void each(Consumer<Mailed> take) throws IOException {
        for (var file : files()) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            each(new Mailed(name, file, false, null), take, 0);
        }
    }

    /** The file itself, or those in it if it is a ZIP. */
    void open(Mailed mailed, Consumer<Mailed> take) {
        if (!litter(mailed.name())) {
            each(mailed, take, 0);
        }
    }

    private void each(Mailed mailed, Consumer<Mailed> take, int depth) {
        var end = ending(mailed.name());
        if (mailed.file() != null && end.equals("zip")) {
            new Zipped(mailed, scratch).each(inner -> {
                if (depth < 2 || !ending(inner.name()).equals("zip")) {
                    each(inner, take, depth + 1);
                } else {
                    take.accept(new Mailed(inner.name(), null, false, Finding.stops("file", "zip.too-deep")));
                }
            });
        } else if (mailed.file() != null && (end.equals("rar") || end.equals("7z"))) {
            take.accept(new Mailed(mailed.name(), null, mailed.passing(), Finding.stops("file", "zip.other", end)));
        } else {
            take.accept(mailed);
        }
    }

    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What Office, Windows and macOS leave beside documents is no mail. */
    static boolean litter(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith("~$") || last.startsWith(".") || last.equalsIgnoreCase("Thumbs.db") || last.equalsIgnoreCase("desktop.ini") || name.contains("__MACOSX/");
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !litter(folder.relativize(file).toString().replace('\\', '/'))) {
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
