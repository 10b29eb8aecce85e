package cn.kehui.sheet.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;

/**
 * What a file is, by its bytes and not by its name. What nearly every mailed file begins with is
 * known here; Tika, which weighs some hundred kinds, is asked about the rest.
 */
final class FileType {
    static final String NEW_OFFICE = "application/x-tika-ooxml";
    static final String OLD_OFFICE = "application/x-tika-msoffice";
    static final String ZIP = "application/zip";
    static final String PDF = "application/pdf";
    static final String RTF = "application/rtf";

    /** So many bytes tell whether a package of Office is one: its first part's name is in them. */
    private static final int HEAD = 64;

    /** Where the name of a ZIP's first part begins. */
    private static final int NAME = 30;

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private static final List<String> PARTS =
            List.of("[Content_Types].xml", "_rels/.rels", "docProps/", "word/", "xl/");

    private FileType() {}

    /** Tika reads its list of kinds when it is first asked. */
    private static final class Rest {
        static final Detector DETECTOR = TikaConfig.getDefaultConfig().getMimeRepository();
    }

    static String of(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(HEAD);
            var head = in.readNBytes(HEAD);
            in.reset();
            var known = of(head);
            return known.isEmpty() ? Rest.DETECTOR.detect(in, new Metadata()).toString() : known;
        }
    }

    /** Empty if the bytes alone do not tell. */
    private static String of(byte[] head) {
        if (begins(head, COMPOUND)) {
            return OLD_OFFICE;
        }
        boolean office =
                begins(head, PACKED)
                        && PARTS.stream()
                                .anyMatch(part -> begins(head, NAME, part.getBytes(US_ASCII)));
        return office ? NEW_OFFICE : "";
    }

    private static boolean begins(byte[] head, byte[] with) {
        return begins(head, 0, with);
    }

    private static boolean begins(byte[] head, int at, byte[] with) {
        return head.length >= at + with.length
                && Arrays.equals(head, at, at + with.length, with, 0, with.length);
    }
}
