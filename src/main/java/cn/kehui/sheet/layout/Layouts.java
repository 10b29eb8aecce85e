package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The official layouts: a form with its answers, or blank, as Word, Excel and PDF. The same answers
 * give the same bytes, and what is printed reads back as the same answers. Streams given are left
 * open.
 */
@Component
public final class Layouts {
    private static final Answers NONE = new Answers("", Map.of(), List.of());

    /**
     * @throws IllegalArgumentException if the form's shape has no place for some of its questions
     */
    public void docx(Form form, Answers answers, OutputStream out) throws IOException {
        docx(form, Heading.of(form, answers.unit()), answers, out);
    }

    /**
     * Figures are numbers, money in 万元; words beginning like a formula stay words. An answer longer
     * than a cell holds (32,767 characters) is cut, and its cell says so.
     *
     * @throws IllegalArgumentException if the form's shape has no place for some of its questions
     */
    public void xlsx(Form form, Answers answers, OutputStream out) throws IOException {
        xlsx(form, Heading.of(form, answers.unit()), answers, out);
    }

    /** The form as the notice prints it, with its empty rows and hints. */
    public void blankDocx(Form form, OutputStream out) throws IOException {
        docx(form, NONE, out);
    }

    /** The form as the notice prints it, with its empty rows and hints. */
    public void blankXlsx(Form form, OutputStream out) throws IOException {
        xlsx(form, NONE, out);
    }

    /** The same under another title, unit and notes. */
    public void docx(Form form, Heading heading, Answers answers, OutputStream out)
            throws IOException {
        WordLayout.print(List.of(Plans.of(form, heading, answers)).iterator(), out);
    }

    /** The same under another title, unit and notes. */
    public void xlsx(Form form, Heading heading, Answers answers, OutputStream out)
            throws IOException {
        ExcelLayout.print(Plans.of(form, heading, answers), form.shortTitle(), out);
    }

    /**
     * One table of the rows of many units, numbered on. Rows are asked for one by one and not kept.
     */
    public void rowsDocx(Form form, Heading heading, Stream<UnitRow> rows, OutputStream out)
            throws IOException {
        WordLayout.print(List.of(RowsRows.joined(form, heading, rows)).iterator(), out);
    }

    /**
     * Many forms in one document, each beginning a page. They are asked for one by one and not
     * kept.
     */
    public void bookDocx(Form form, Stream<Answers> forms, OutputStream out) throws IOException {
        WordLayout.print(forms.map(answers -> Plans.of(form, answers)).iterator(), out);
    }

    /**
     * Writes the blank form into a Word document that another room writes, which must have the
     * styles of ours; neither its paper nor a page break.
     */
    public void blankInto(Form form, Heading heading, Xml xml) throws IOException {
        WordLayout.print(Plans.of(form, heading, NONE), xml);
    }

    /** Whether the form is so wide that its paper lies on its side. */
    public boolean landscape(Form form) {
        return Plans.of(form, NONE).landscape();
    }

    /**
     * A blank form of one page or more as a PDF of its own.
     *
     * @param room points left free at its top, for what another room prints there
     */
    public List<String> blankPdf(Form form, Heading heading, double room, OutputStream out)
            throws IOException {
        var plan = Plans.of(form, heading, NONE);
        return PdfLayout.print(List.of(plan).iterator(), room, out);
    }

    /**
     * Writes a table of words into a Word document that another room writes, as {@link #blankInto}.
     *
     * @param rows a tab between each two cells
     * @param lying whether the paper lies on its side
     */
    public void tableInto(List<String> rows, boolean lying, Xml xml) throws IOException {
        WordTable.print(TableRows.plan(rows).lying(lying), xml);
    }

    /** Whether a table of words is so wide that its paper lies on its side. */
    public boolean landscape(List<String> rows) {
        return TableRows.plan(rows).landscape();
    }

    /**
     * Paragraphs and tables of words as a PDF of their own.
     *
     * @param parts a part with one line without a tab is a paragraph, any other a table
     * @param room as of {@link #blankPdf}
     */
    public List<String> partsPdf(
            List<List<String>> parts, boolean lying, double room, OutputStream out)
            throws IOException {
        return PdfLayout.print(parts, lying, room, out);
    }

    /**
     * One PDF of one form or many, each beginning a page; it carries its own Chinese font. A
     * character that the font lacks is printed as 〓 and named beneath the table.
     *
     * @return those characters as U+20BB7, in order; empty if there are none
     */
    public List<String> pdf(Form form, Stream<Filled> forms, OutputStream out) throws IOException {
        return PdfLayout.print(
                forms.map(filled -> Plans.of(form, filled.heading(), filled.answers())).iterator(),
                out);
    }
}
