package cn.kehui.week.photo.file;

import cn.kehui.ground.picture.Walked;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what cameras and programs wrote beside a picture. */
final class CameraWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int MOST_PROGRAMS = 6;
    private static final int LONGEST = 80;
    private static final List<String> MADE_BY = List.of("CreatorTool", "softwareAgent", "Software");
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private CameraWords() {}

    static Camera of(Path file, Walked walked) {
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()), walked.beside());
        } catch (ImageProcessingException | IOException | RuntimeException damaged) {
            return Camera.UNSAID;
        }
    }

    private static Camera of(Metadata all, byte[] beside) {
        var main = all.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var gps = all.getFirstDirectoryOfType(GpsDirectory.class);
        var place = gps == null ? null : gps.getGeoLocation();
        return new Camera(
                model(main),
                taken(all),
                place == null || place.isZero() ? null : place.getLatitude(),
                place == null || place.isZero() ? null : place.getLongitude(),
                programs(all, main),
                orientation(main),
                thumbnail(all, beside));
    }

    private static String model(@Nullable Directory main) {
        if (main == null) {
            return "";
        }
        var make = Optional.ofNullable(main.getString(ExifDirectoryBase.TAG_MAKE)).orElse("");
        var model = Optional.ofNullable(main.getString(ExifDirectoryBase.TAG_MODEL)).orElse("");
        return cut((make + " " + model).strip());
    }

    private static int orientation(@Nullable Directory main) {
        var said = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return said == null || said < 1 || said > 8 ? 1 : said;
    }

    private static @Nullable LocalDateTime taken(Metadata all) {
        for (var sub : all.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            var words = sub.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
            if (words != null) {
                try {
                    return LocalDateTime.parse(words.strip(), MOMENT);
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static List<String> programs(Metadata all, @Nullable Directory main) {
        var programs = new LinkedHashSet<String>();
        if (main != null && main.getString(ExifDirectoryBase.TAG_SOFTWARE) != null) {
            programs.add(cut(main.getString(ExifDirectoryBase.TAG_SOFTWARE)));
        }
        for (var xmp : all.getDirectoriesOfType(XmpDirectory.class)) {
            xmp.getXmpProperties()
                    .forEach(
                            (path, value) -> {
                                if (value != null && MADE_BY.stream().anyMatch(path::endsWith)) {
                                    programs.add(cut(value));
                                }
                            });
        }
        programs.remove("");
        return new ArrayList<>(programs).subList(0, Math.min(MOST_PROGRAMS, programs.size()));
    }

    private static String cut(String words) {
        var plain = words.strip().replaceAll("\\p{Cntrl}", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static byte @Nullable [] thumbnail(Metadata all, byte[] beside) {
        var small = all.getFirstDirectoryOfType(ExifThumbnailDirectory.class);
        var from =
                small == null
                        ? null
                        : small.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET);
        var length =
                small == null
                        ? null
                        : small.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH);
        int exif = at(beside);
        if (from == null || length == null || exif < 0) {
            return null;
        }
        long start = (long) exif + EXIF.length + from;
        return from < 0 || length < 4 || start + length > beside.length
                ? null
                : java.util.Arrays.copyOfRange(beside, (int) start, (int) start + length);
    }

    private static int at(byte[] beside) {
        for (int i = 0; i + EXIF.length <= beside.length; i++) {
            if (java.util.Arrays.equals(beside, i, i + EXIF.length, EXIF, 0, EXIF.length)) {
                return i;
            }
        }
        return -1;
    }
}
