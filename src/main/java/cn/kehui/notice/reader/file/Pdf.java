package cn.kehui.notice.reader.file;

import cn.kehui.notice.reader.text.Characters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF; lines that only wrapped are joined again. */
final class Pdf {
    /** What never goes on with the line above. */
    private static final Pattern STARTS =
            Pattern.compile(
                    "^(?:附 ?件|联 ?系|电 ?话|邮 ?箱|地 ?址|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、](?!\\d)|(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日$|[（(]?[\\p{IsHan}]{2,10}[〔\\[]\\d{4}[〕\\]]\\d+号[）)]?$|[\\p{IsHan}（） ]{4,40}(?:局|委员会|协会|办公室|厅|中心|学会|宣传部|中国科协)$)");

    private static final int PAGES = 300;

    private Pdf() {}

    static String text(Path file) throws Trouble, IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = pages(document);
            var text = new Lines().read(document);
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

    /** One printed line: where it begins and ends on the page, in points. */
    private record Row(String words, float left, float right, float size) {}

    private static final class Lines extends PDFTextStripper {
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private float left;
        private float right;
        private float size;

        Lines() {
            setSortByPosition(true);
        }

        String read(PDDocument document) throws IOException {
            getText(document);
            end();
            float edge =
                    (float)
                            rows.stream()
                                    .filter(row -> row.words().length() > 15)
                                    .mapToDouble(Row::right)
                                    .max()
                                    .orElse(0);
            float margin = margin();
            var text = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var next = i + 1 < rows.size() ? rows.get(i + 1) : null;
                text.append(row.words());
                boolean open = "。；：！？）".indexOf(row.words().charAt(row.words().length() - 1)) < 0;
                boolean full =
                        row.words().length() > 12
                                && row.right() > edge - (open ? 6f : 1.6f) * row.size();
                boolean indented = next == null || next.left() > margin + 1.2f * next.size();
                boolean starts = next != null && STARTS.matcher(next.words()).find();
                boolean alike = next != null && Math.abs(next.size() - row.size()) < 0.6f;
                text.append(full && !indented && alike && !starts ? "" : "\n");
            }
            return text.toString();
        }

        /** Where most long lines begin. */
        private float margin() {
            var lefts =
                    rows.stream()
                            .filter(row -> row.words().length() > 15)
                            .map(Row::left)
                            .sorted()
                            .toList();
            return lefts.isEmpty() ? 0 : lefts.get(lefts.size() / 4);
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
        }

        private void end() {
            if (!words.toString().isBlank()) {
                rows.add(new Row(words.toString().strip(), left, right, size));
            }
            words.setLength(0);
        }
    }
}
