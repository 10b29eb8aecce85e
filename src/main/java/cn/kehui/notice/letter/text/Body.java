package cn.kehui.notice.letter.text;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A body as lines of plain text, one line a paragraph, and back. */
public final class Body {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Numbering made = new Numbering();

    private Body() {}

    public static Body read(String plain) {
        var body = new Body();
        plain.replace('\t', ' ').lines().map(Body::tidy).forEach(body::line);
        return body;
    }

    /** The same where a line with tabs between cells is a row of a table, kept as it is. */
    public static Body withTables(String plain) {
        var body = new Body();
        for (var line : plain.lines().toList()) {
            if (TableLines.row(
                    line,
                    !body.paragraphs.isEmpty() && TableLines.row(body.paragraphs.getLast()))) {
                body.keep(new Paragraph(0, TableLines.tidy(line)));
            } else {
                body.line(tidy(line.replace('\t', ' ')));
            }
        }
        return body;
    }

    public static String write(List<Paragraph> paragraphs) {
        var numbering = new Numbering();
        var lines = paragraphs.stream().map(numbering::numbered).toList();
        return String.join("\n", lines);
    }

    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Numbers that are written anew, each at {@code body[i]}. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        var read = Mark.of(line);
        if (read.isEmpty()) {
            keep(Paragraph.text(line));
            return;
        }
        var mark = read.get();
        if (mark.level() > 2 && mark.number() > 1 && made.last(mark.level()) == 0) {
            findings.add(
                    Finding.asks("body[" + paragraphs.size() + "]", "letter.kept", mark.seen()));
            keep(Paragraph.text(line));
            return;
        }
        var number = keep(new Paragraph(mark.level(), mark.rest()));
        var at = "body[" + (paragraphs.size() - 1) + "]";
        if (mark.number() != made.last(mark.level())) {
            findings.add(Finding.asks(at, "letter.order", mark.seen(), number));
        } else if (!mark.standard()) {
            findings.add(Finding.notes(at, "letter.mark", mark.seen(), number));
        }
    }

    private String keep(Paragraph paragraph) {
        paragraphs.add(paragraph);
        return made.next(paragraph);
    }

    /** Without the blanks around it, the full-width ones too. */
    private static String tidy(String line) {
        return line.replace('\u3000', ' ').replace('\u00a0', ' ').replace("\ufeff", "").strip();
    }
}
