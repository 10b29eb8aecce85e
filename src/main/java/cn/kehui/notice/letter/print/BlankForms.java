package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Sheet;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.layout.Heading;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.layout.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The blank forms that stand behind a document. */
public record BlankForms(Layouts layouts, Function<FormId, Optional<Form>> forms) {

    boolean landscape(Sheet sheet) {
        return sheet.form() != null
                ? layouts.landscape(form(sheet.form()))
                : sheet.parts().stream()
                        .anyMatch(one -> Sheet.table(one) && layouts.landscape(one));
    }

    /** A blank form beneath the heading. */
    void word(FormId form, Xml xml) throws IOException {
        layouts.blankInto(form(form), heading(form), xml);
    }

    void word(List<String> table, boolean lying, Xml xml) throws IOException {
        layouts.tableInto(table, lying, xml);
    }

    /**
     * @param room points at its top, for the heading
     */
    List<String> pdf(Sheet sheet, double room, OutputStream out) throws IOException {
        var form = sheet.form();
        return form != null
                ? layouts.blankPdf(form(form), heading(form), room, out)
                : layouts.partsPdf(sheet.parts(), landscape(sheet), room, out);
    }

    /** Its mark and title stand above it, as those of every attachment. */
    private Heading heading(FormId form) {
        return Heading.of(form(form), "").marked("", "");
    }

    private Form form(FormId id) {
        return forms.apply(id).orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }
}
