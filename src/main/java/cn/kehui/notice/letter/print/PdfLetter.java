package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Para;
import cn.kehui.notice.letter.print.Block.Sheet;
import cn.kehui.notice.letter.print.PrintedPage.Placed;
import cn.kehui.notice.letter.print.PrintedPage.Type;
import cn.kehui.sheet.layout.PdfFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints a document as PDF with the font that comes with the product, for 小标宋, 仿宋, 黑体 and 楷体 are
 * not free: 黑体 and 小标宋 are told apart by stronger strokes.
 */
public final class PdfLetter {
    private static final float FROM_EDGE = (float) (7 * PrintedPage.MM);
    private final PdfFont characters = new PdfFont();
    private final Map<Sheet, byte[]> sheets = new HashMap<>();
    private final PDDocument document = new PDDocument();

    /** Forms that were taken in; they stay open until the whole is written. */
    private final List<PDDocument> open = new ArrayList<>();

    private final PdfWords words;
    private final BlankForms forms;

    private PdfLetter(BlankForms forms) throws IOException {
        this.forms = forms;
        try (var in = PdfFont.open()) {
            this.words = new PdfWords(PDType0Font.load(document, in, true), characters);
        }
    }

    /**
     * @return the characters that the font lacks, each printed as 〓
     */
    public static List<String> print(PrintedLetter letter, BlankForms forms, OutputStream out)
            throws IOException {
        var pdf = new PdfLetter(forms);
        try (var _ = pdf.document) {
            pdf.pages(letter.blocks());
            var bytes = new ByteArrayOutputStream();
            pdf.document.save(bytes);
            try (var whole = Loader.loadPDF(bytes.toByteArray())) {
                pdf.characters.settle(whole);
                whole.save(out);
            }
        } finally {
            for (var sheet : pdf.open) {
                sheet.close();
            }
        }
        return List.copyOf(pdf.characters.missing());
    }

    private void pages(List<Block> blocks) throws IOException {
        int number = 0;
        Sheet last = null;
        for (var page : Pages.of(blocks, words::width, this::length)) {
            if (page.sheet() == null) {
                document.addPage(new PDPage(PDRectangle.A4));
                draw(page, number);
            } else if (page.sheet() != last) {
                append(page.sheet());
            }
            last = page.sheet();
            number++;
            if (page.numbered()) {
                number(number);
            }
        }
    }

    private void draw(PrintedPage page, int index) throws IOException {
        var paper = document.getPage(index);
        float top = paper.getMediaBox().getHeight() - (float) PrintedPage.TOP;
        float left = (float) PrintedPage.LEFT;
        try (var content = new PDPageContentStream(document, paper)) {
            for (var rule : page.rules()) {
                PdfWords.colour(content, rule.red());
                content.setLineWidth((float) rule.thickness());
                content.moveTo(left, top - (float) rule.y());
                content.lineTo(left + (float) PrintedPage.WIDTH, top - (float) rule.y());
                content.stroke();
            }
            for (var placed : page.words()) {
                words.say(content, placed, left, top);
            }
        }
    }

    /** — 1 — in 4号, 7 mm below the text, a character from the right on odd pages, else left. */
    private void number(int number) throws IOException {
        var paper = document.getPage(number - 1);
        var box = paper.getMediaBox();
        boolean lying = box.getWidth() > box.getHeight();
        double margin = lying ? 26 * PrintedPage.MM : PrintedPage.LEFT;
        var said = "— " + number + " —";
        double width = words.width(said) * Block.FOUR;
        double right = box.getWidth() - 26 * PrintedPage.MM - Block.FOUR - width;
        double x = number % 2 == 1 ? right : margin + Block.FOUR;
        double bottom = lying ? 23 * PrintedPage.MM : 35 * PrintedPage.MM;
        var type = new Type(Face.FANG, Block.FOUR, 0, false);
        try (var content =
                new PDPageContentStream(document, paper, AppendMode.APPEND, true, true)) {
            float baseline = (float) (bottom - FROM_EDGE - 0.3 * Block.FOUR);
            words.say(content, new Placed(x, 0, type, said), 0, baseline);
        }
    }

    private int length(Sheet sheet) {
        try (var pdf = Loader.loadPDF(bytes(sheet))) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(Sheet sheet) throws IOException {
        var pdf = Loader.loadPDF(bytes(sheet));
        open.add(pdf);
        int first = document.getNumberOfPages();
        new PDFMergerUtility().appendDocument(document, pdf);
        words.heading(document, document.getPage(first), rows(sheet));
    }

    private List<Row> rows(Sheet sheet) {
        var setting = new Setting(words::width);
        return sheet.heading().stream()
                .flatMap(
                        block ->
                                block instanceof Para para
                                        ? setting.rows(para).stream()
                                        : Stream.of(Row.blank(PrintedPage.PITCH, true)))
                .toList();
    }

    private double height(Sheet sheet) {
        return rows(sheet).stream().mapToDouble(Row::height).sum();
    }

    private byte[] bytes(Sheet sheet) {
        return sheets.computeIfAbsent(
                sheet,
                each -> {
                    try {
                        var out = new ByteArrayOutputStream();
                        var missing = forms.pdf(each, height(each), out);
                        characters.missing().addAll(missing);
                        return out.toByteArray();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
