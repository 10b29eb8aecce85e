package cn.kehui.notice.reader.file;

import cn.kehui.ground.base.HowFar;
import cn.kehui.notice.reader.text.Characters;
import cn.kehui.sheet.document.WrappedLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF; lines that only wrapped are joined again. */
final class Pdf {
    private static final int PAGES = 300;

    private Pdf() {}

    static String text(Path file) throws Trouble, IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = pages(document);
            var text = new Lines(pages.size()).read(document);
            if (text.strip().length() < 12 * Math.max(1, pages.size())) {
                throw new Trouble(pages.stream().anyMatch(Pdf::there) ? "scanned" : "damaged");
            }
            return Characters.words(Bytes.tidy(text));
        } catch (InvalidPasswordException e) {
            throw new Trouble("encrypted");
        } catch (StackOverflowError e) {
            throw new Trouble("deep");
        } catch (IOException | RuntimeException e) {
            throw new Trouble("damaged");
        }
    }

    /** Those that can be had, whatever the document says of their number. */
    private static List<PDPage> pages(PDDocument document) throws Trouble {
        var pages = new ArrayList<PDPage>();
        for (var page : document.getPages()) {
            if (pages.size() == PAGES) {
                throw new Trouble("too-large");
            }
            pages.add(page);
        }
        return pages;
    }

    /** In place of a page that cannot be had the library puts one with nothing in it. */
    private static boolean there(PDPage page) {
        return page.hasContents() || page.getCOSObject().containsKey(COSName.MEDIA_BOX);
    }

    private static final class Lines extends PDFTextStripper {
        private final List<WrappedLines.Row> rows = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final int pages;
        private float left;
        private float right;
        private float size;

        Lines(int pages) {
            this.pages = pages;
            setSortByPosition(true);
        }

        String read(PDDocument document) throws IOException {
            getText(document);
            end();
            return rows.isEmpty()
                    ? ""
                    : String.join("\n", WrappedLines.joined(rows, _ -> false)) + "\n";
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            if (positions.isEmpty()) {
                return;
            }
            var first = positions.getFirst();
            var last = positions.getLast();
            if (words.isEmpty()) {
                left = first.getXDirAdj();
                size = first.getFontSizeInPt();
            }
            words.append(text);
            right = last.getXDirAdj() + last.getWidthDirAdj();
        }

        @Override
        protected void writeWordSeparator() {
            words.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void writePageEnd() {
            end();
            HowFar.at(HowFar.Of.PAGES, getCurrentPageNo(), pages);
        }

        private void end() {
            if (!words.toString().isBlank()) {
                rows.add(new WrappedLines.Row(words.toString().strip(), left, right, size));
            }
            words.setLength(0);
        }
    }
}
