package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens a mailed file by what it is, not by what its name says. Nothing in it is run, and nothing
 * it refers to is fetched.
 */
public final class Papers {
    /**
     * Old formats are read whole, which takes many times their size: one after another, however
     * many threads there are.
     */
    private static final Semaphore HEAVY = new Semaphore(1);

    /** Elements within one another. */
    private static final String DEEP = "JAXP00010006";

    /** An unpacked part, parts of a package, and what else of XML has a limit. */
    private static final List<String> LARGE = List.of("Zip bomb", "MAX_FILE_COUNT", "JAXP0001000");

    static {
        Limits.apply();
    }

    private Papers() {}

    /**
     * Whatever the file holds, the outcome is a value; only the memory of the machine itself can
     * run out.
     */
    public static Opened open(Path file) {
        try {
            return Files.size(file) == 0 ? unreadable("file.empty") : open(file, FileType.of(file));
        } catch (Limits.TooMuch e) {
            return unreadable("file.too-large");
        } catch (Limits.TooDeep | StackOverflowError e) {
            return unreadable("file.too-deep");
        } catch (OldFileFormatException e) {
            return unreadable("file.other", "Office 95");
        } catch (EncryptedDocumentException e) {
            return unreadable("file.password");
        } catch (AccessDeniedException e) {
            return unreadable("file.denied");
        } catch (IOException | RuntimeException | OpenXML4JException | XMLStreamException e) {
            return unreadable(told(e));
        } catch (OutOfMemoryError e) {
            return unreadable("file.too-large");
        }
    }

    /** The libraries' own limits are known by their words alone. */
    private static String told(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            var words = String.valueOf(cause.getMessage());
            if (words.contains(DEEP)) {
                return "file.too-deep";
            }
            if (LARGE.stream().anyMatch(words::contains)) {
                return "file.too-large";
            }
        }
        return "file.damaged";
    }

    private static Opened open(Path file, String type)
            throws IOException, OpenXML4JException, XMLStreamException {
        return switch (type) {
            case FileType.NEW_OFFICE -> openNew(file);
            case FileType.ZIP, "application/ofd", "application/vnd.ofd" ->
                    OfdPaper.holds(file) ? OfdPaper.read(file) : openNew(file);
            case FileType.OLD_OFFICE -> openOld(file);
            case "text/html", "application/xhtml+xml" -> openHtml(file);
            case FileType.PDF -> PdfPaper.read(file);
            case FileType.RTF, "text/rtf" -> new Opened.Readable(RtfPaper.read(file));
            case "application/vnd.ms-spreadsheetml",
                    "application/vnd.ms-wordml",
                    "application/xml",
                    "text/xml" ->
                    unreadable("file.other", "XML");
            case "message/rfc822", "multipart/related" -> unreadable("file.other", "MHT");
            case "text/plain" -> unreadable("file.other", "TXT");
            default -> unreadable(type.startsWith("image/") ? "file.picture" : "file.unknown");
        };
    }

    private static Opened openNew(Path file)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var paper = NewFiles.read(opened);
            opened.revert();
            return paper == null ? unreadable("file.unknown") : new Opened.Readable(paper);
        }
    }

    private static Opened openOld(Path file) throws IOException {
        if (Files.size(file) > Limits.OLD) {
            return unreadable("file.too-large");
        }
        HEAVY.acquireUninterruptibly();
        try (var opened = new POIFSFileSystem(file.toFile(), true)) {
            var root = opened.getRoot();
            if (size(root, "WordDocument") > Limits.OLD_TEXT
                    || size(root, "Workbook") > 2 * Limits.OLD_TEXT) {
                return unreadable("file.too-large");
            }
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return unreadable("file.password");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return new Opened.Readable(OldWord.read(root));
            }
            boolean sheet =
                    root.hasEntryCaseInsensitive("Workbook")
                            || root.hasEntryCaseInsensitive("Book");
            return sheet ? new Opened.Readable(OldSheet.read(root)) : unreadable("file.unknown");
        } finally {
            HEAVY.release();
        }
    }

    private static int size(DirectoryNode root, String stream) throws IOException {
        return root.hasEntryCaseInsensitive(stream)
                        && root.getEntryCaseInsensitive(stream) instanceof DocumentEntry entry
                ? entry.getSize()
                : 0;
    }

    private static Opened openHtml(Path file) throws IOException {
        if (Files.size(file) > Limits.PAGE) {
            return unreadable("file.too-large");
        }
        try (var in = Files.newInputStream(file)) {
            return new Opened.Readable(HtmlPaper.read(in));
        }
    }

    private static Opened.Unreadable unreadable(String key, Object... args) {
        return new Opened.Unreadable(
                key.equals("file.picture")
                        ? Finding.asks("file", key, args)
                        : Finding.stops("file", key, args));
    }
}
