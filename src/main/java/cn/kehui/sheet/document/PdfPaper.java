package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.HowFar;
import cn.kehui.sheet.document.RuledPage.Glyph;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text layer of a PDF with its ruled tables, and what was typed into its fields. */
final class PdfPaper {
    private static final int MOST_PAGES = 300;
    private static final float FIELD = 10;

    private final PDDocument document;
    private final List<PDPage> pages = new ArrayList<>();

    private PdfPaper(PDDocument document) {
        this.document = document;
    }

    static Opened read(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PdfPaper(document).pages();
        } catch (InvalidPasswordException e) {
            return new Opened.Unreadable(Finding.stops("file", "file.password"));
        }
    }

    private Opened pages() throws IOException {
        for (var page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new Limits.TooMuch("pages");
            }
            pages.add(page);
        }
        var paper = new PrintedPaper();
        boolean there = false;
        for (int number = 0; number < pages.size(); number++) {
            var page = pages.get(number);
            var printed = new RuledPage();
            new Letters(printed).read(document, number + 1);
            new PdfRules(page, printed).read();
            fields(page, printed);
            paper.add(printed);
            HowFar.at(HowFar.Of.PAGES, number + 1, pages.size());
            there |= page.hasContents() || page.getCOSObject().containsKey(COSName.MEDIA_BOX);
        }
        // in place of a page that cannot be had the library puts one with nothing in it
        return there
                ? paper.opened("PDF")
                : new Opened.Unreadable(Finding.stops("file", "file.damaged"));
    }

    /** Where each letter stands, as the page is turned. */
    private static final class Letters extends PDFTextStripper {
        private final RuledPage page;

        Letters(RuledPage page) {
            this.page = page;
        }

        void read(PDDocument document, int number) throws IOException {
            setStartPage(number);
            setEndPage(number);
            writeText(document, Writer.nullWriter());
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            var words = letter.getUnicode();
            if (words != null) {
                float left = letter.getX();
                float size = Math.max(1, Math.max(letter.getXScale(), letter.getYScale()));
                page.add(new Glyph(words, left, left + letter.getWidth(), letter.getY(), size));
            }
        }
    }

    /** What was typed into a form that is filled in on the screen is no part of the page itself. */
    private void fields(PDPage page, RuledPage printed) {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            return;
        }
        var bounds = page.getCropBox();
        for (var field : form.getFieldTree()) {
            var words = field instanceof PDTerminalField ? field.getValueAsString() : "";
            for (var widget : field.getWidgets()) {
                if (!words.isBlank() && widget.getRectangle() != null && on(page, widget)) {
                    var box = widget.getRectangle();
                    float middle = (box.getLowerLeftY() + box.getUpperRightY()) / 2;
                    float left = box.getLowerLeftX() - bounds.getLowerLeftX();
                    float base = bounds.getUpperRightY() - middle + FIELD * 0.35f;
                    printed.add(new Glyph(words, left, left + box.getWidth(), base, FIELD));
                }
            }
        }
    }

    private static boolean on(PDPage page, PDAnnotationWidget widget) {
        var said = widget.getPage();
        try {
            return said == null ? page.getAnnotations().contains(widget) : said.equals(page);
        } catch (IOException e) {
            return false;
        }
    }
}
