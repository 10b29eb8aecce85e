package cn.kehui.notice.letter;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.print.Lines;
import cn.kehui.notice.letter.text.Body;
import java.util.List;

/** A document's body as plain text that a clerk edits: one line a paragraph, with its number. */
public final class LetterText {
    private LetterText() {}

    /**
     * What was typed or pasted.
     *
     * @param findings numbers that were typed otherwise than they will be printed, at {@code
     *     body[i]}
     */
    public record Typed(List<Paragraph> paragraphs, List<Finding> findings) {}

    /**
     * Reads the levels of paragraphs by their numbers, whatever marks were typed: 1、 is read as 1.,
     * (一) as （一）, ① as （1）. Blank lines say nothing.
     */
    public static Typed read(String plain) {
        var body = Body.read(plain);
        return new Typed(body.paragraphs(), body.findings());
    }

    /** The same of an attachment, in which a line with tabs between cells is a row of a table. */
    public static Typed readPart(String plain) {
        var body = Body.withTables(plain);
        return new Typed(body.paragraphs(), body.findings());
    }

    /** The body as text, numbered. */
    public static String write(List<Paragraph> paragraphs) {
        return Body.write(paragraphs);
    }

    /** The whole document as text, line by line as it is printed; a form is its title alone. */
    public static String whole(Letter letter) {
        return Lines.of(letter);
    }
}
