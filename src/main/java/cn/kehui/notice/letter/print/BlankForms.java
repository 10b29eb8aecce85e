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
        return layouts.landscape(form(sheet));
    }

    void word(Sheet sheet, Xml xml) throws IOException {
        layouts.blankInto(form(sheet), heading(sheet), xml);
    }

    List<String> pdf(Sheet sheet, OutputStream out) throws IOException {
        return layouts.blankPdf(form(sheet), heading(sheet), out);
    }

    private Heading heading(Sheet sheet) {
        return Heading.of(form(sheet), "").marked(sheet.mark(), sheet.title());
    }

    private Form form(Sheet sheet) {
        return forms.apply(sheet.form())
                .orElseThrow(() -> new IllegalArgumentException("no form " + sheet.form()));
    }
}
