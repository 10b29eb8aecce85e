package cn.kehui.notice.letter;

import cn.kehui.notice.letter.print.BlankForms;
import cn.kehui.notice.letter.print.PdfLetter;
import cn.kehui.notice.letter.print.PrintedLetter;
import cn.kehui.notice.letter.print.WordLetter;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Prints documents to GB/T 9704—2012: A4, 22 lines of 28 characters, the joint heading and the
 * signatures where they belong, attachments behind, the 版记 at the foot. The same document gives the
 * same bytes. Streams are left open.
 */
@Component
public final class Letters {
    private final Layouts layouts;
    private final Forms forms;

    public Letters(Layouts layouts, Forms forms) {
        this.layouts = layouts;
        this.forms = forms;
    }

    /**
     * As Word. It names the typefaces of the standard and carries none: where 方正小标宋 or 仿宋_GB2312
     * are not installed, Word takes 宋体, 仿宋 and so on, as the document's font table says.
     *
     * @throws IllegalArgumentException if an attachment names a form that is not there
     */
    public void docx(Letter letter, OutputStream out) throws IOException {
        docx(letter, forms::find, out);
    }

    /** The same with forms that lie elsewhere. */
    public void docx(Letter letter, Function<FormId, Optional<Form>> found, OutputStream out)
            throws IOException {
        WordLetter.print(PrintedLetter.of(letter), new BlankForms(layouts, found), out);
    }

    /**
     * As PDF, all of it in the font that comes with the product, since the typefaces of the
     * standard are not free; 小标宋 and 黑体 are set stronger.
     *
     * @return the characters that the font lacks, as U+20BB7; each is printed as 〓
     * @throws IllegalArgumentException if an attachment names a form that is not there
     */
    public List<String> pdf(Letter letter, OutputStream out) throws IOException {
        return pdf(letter, forms::find, out);
    }

    /** The same with forms that lie elsewhere. */
    public List<String> pdf(Letter letter, Function<FormId, Optional<Form>> found, OutputStream out)
            throws IOException {
        return PdfLetter.print(PrintedLetter.of(letter), new BlankForms(layouts, found), out);
    }
}
