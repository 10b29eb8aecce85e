package cn.kehui.week.photo;

import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.picture.Content;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files of a folder.
 *
 * @param photos those that are pictures, or are called like one
 * @param others the rest: tables, texts, links
 */
record PhotoFolder(List<String> photos, List<String> others) {
    /** What computers leave in folders. */
    private static final Set<String> LEFT =
            Set.of("thumbs.db", "desktop.ini", "ehthumbs.db", ".ds_store");

    static PhotoFolder of(Path folder) throws IOException {
        var photos = new ArrayList<String>();
        var others = new ArrayList<String>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path below, BasicFileAttributes attributes) {
                        var name = String.valueOf(below.getFileName());
                        return !below.equals(folder)
                                        && (name.startsWith(".") || name.equals("__MACOSX"))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!hidden(file)) {
                            var name = folder.relativize(file).toString();
                            (photo(file) ? photos : others).add(name);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        photos.sort(Comparator.naturalOrder());
        others.sort(Comparator.naturalOrder());
        return new PhotoFolder(photos, others);
    }

    private static boolean hidden(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith("._") || LEFT.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** A link may lead out of the folder, and is not followed. */
    private static boolean photo(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        var ending = FileNames.ending(String.valueOf(file.getFileName()));
        boolean called =
                Arrays.stream(Content.values())
                        .filter(content -> content.picture() || content == Content.VIDEO)
                        .anyMatch(content -> content.endsWith(ending));
        if (called) {
            return true;
        }
        try (var in = Files.newInputStream(file)) {
            var content = Content.of(in.readNBytes(64));
            return content.picture() || content == Content.VIDEO;
        }
    }
}
