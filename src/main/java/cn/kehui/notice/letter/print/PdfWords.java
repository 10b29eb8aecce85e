package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.PrintedPage.Placed;
import cn.kehui.sheet.layout.PdfFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Words on pages of a PDF, in the font that comes with the product. */
record PdfWords(PDFont font, PdfFont characters) {
    void say(PDPageContentStream content, Placed placed, float left, float top) throws IOException {
        var type = placed.type();
        boolean strong = type.face() == Face.SONG || type.face() == Face.HEI;
        colour(content, type.red());
        content.setLineWidth((float) (type.size() * 0.035));
        content.beginText();
        content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setFont(font, (float) type.size());
        content.setCharacterSpacing((float) type.tracking());
        content.newLineAtOffset(left + (float) placed.x(), top - (float) placed.y());
        content.showText(characters.printable(placed.words()));
        content.endText();
    }

    static void colour(PDPageContentStream content, boolean red) throws IOException {
        content.setStrokingColor(red ? 1f : 0f, 0f, 0f);
        content.setNonStrokingColor(red ? 1f : 0f, 0f, 0f);
    }

    double width(int point) {
        try {
            var printable = characters.printable(Character.toString(point));
            return printable.equals("\n") ? 0 : font.getStringWidth(printable) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String words) {
        return words.codePoints().mapToDouble(this::width).sum();
    }

    /** The same heading as above an attachment of words; on paper that lies, in its middle. */
    void heading(PDDocument document, PDPage paper, List<Row> rows) throws IOException {
        var box = paper.getMediaBox();
        boolean lying = box.getWidth() > box.getHeight();
        double left = lying ? 26 * PrintedPage.MM : PrintedPage.LEFT;
        double aside = lying ? (box.getWidth() - 2 * left - PrintedPage.WIDTH) / 2 : 0;
        double top = box.getHeight() - (lying ? 28 * PrintedPage.MM : PrintedPage.TOP);
        try (var content =
                new PDPageContentStream(document, paper, AppendMode.PREPEND, true, true)) {
            double at = 0;
            for (int row = 0; row < rows.size(); row++) {
                float shifted = (float) (left + (row == 0 ? 0 : aside));
                for (var placed : rows.get(row).words()) {
                    say(content, placed.down(at), shifted, (float) top);
                }
                at += rows.get(row).height();
            }
        }
    }
}
