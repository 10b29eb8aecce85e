package cn.kehui.sheet.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a mailed file is, as far as notes can be written into it. By its content: names say little.
 */
enum FileKind {
    DOCX("docx"),
    DOCM("docm"),
    XLSX("xlsx"),
    XLSM("xlsm"),
    XLS("xls"),
    NONE("");

    private static final long OLD = 8L << 20;

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    boolean holdsNotes() {
        return this != NONE;
    }

    boolean word() {
        return this == DOCX || this == DOCM;
    }

    static FileKind of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            if (head.length == 4 && head[0] == 'P' && head[1] == 'K') {
                return packed(file);
            }
            return head.length == 4 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf
                    ? old(file)
                    : NONE;
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static FileKind packed(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var entry = zip.getEntry("[Content_Types].xml");
            if (entry == null) {
                return NONE;
            }
            try (var in = zip.getInputStream(entry)) {
                var types = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
                boolean macros = types.contains(".macroEnabled.");
                if (types.contains("wordprocessingml.document.main+xml")
                        || types.contains("ms-word.document.macroEnabled")) {
                    return macros ? DOCM : DOCX;
                }
                boolean sheets =
                        types.contains("spreadsheetml.sheet.main+xml")
                                || types.contains("ms-excel.sheet.macroEnabled");
                return !sheets ? NONE : macros ? XLSM : XLSX;
            }
        }
    }

    private static FileKind old(Path file) throws IOException {
        if (Files.size(file) > OLD) {
            return NONE;
        }
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            return system.getRoot().hasEntryCaseInsensitive("Workbook") ? XLS : NONE;
        }
    }
}
