package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.print.Block.Align;
import cn.kehui.notice.letter.print.Block.Blank;
import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Foot;
import cn.kehui.notice.letter.print.Block.Look;
import cn.kehui.notice.letter.print.Block.Para;
import cn.kehui.notice.letter.print.Block.Red;
import cn.kehui.notice.letter.print.Block.Ruled;
import cn.kehui.notice.letter.print.Block.Sheet;
import cn.kehui.notice.letter.print.Block.Turn;
import cn.kehui.notice.letter.text.Numbering;
import cn.kehui.notice.letter.text.TableLines;
import java.util.ArrayList;
import java.util.List;

/** Sets a document out, part below part, as clause 7 of GB/T 9704—2012 orders them. */
final class Blocks {
    /** Of the red heading's characters, in points. */
    private static final List<Double> SIZES = List.of(42.0, 34.0, 28.0, 24.0, 20.0);

    private final Letter letter;
    private final double largest;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(Letter letter, double largest) {
        this.letter = letter;
        this.largest = largest;
    }

    /** The red heading is set smaller where else no text stood on the first page (7.3.3). */
    static List<Block> of(Letter letter) {
        for (double largest : SIZES) {
            var blocks = of(letter, largest);
            if (letter.head().bodies().isEmpty() || showsText(blocks)) {
                return blocks;
            }
        }
        return of(letter, SIZES.getLast());
    }

    private static boolean showsText(List<Block> blocks) {
        var above = new ArrayList<Block>();
        for (var block : blocks) {
            boolean text = block instanceof Para(var look, _) && look.equals(Look.BODY);
            above.add(text ? new Blank(false) : block);
            if (text) {
                break;
            }
        }
        above.add(Para.of(Look.BODY, Face.FANG, "文"));
        return Pages.of(above, Ems::of, _ -> 1).size() == 1;
    }

    private static List<Block> of(Letter letter, double largest) {
        var blocks = new Blocks(letter, largest);
        blocks.head();
        blocks.title(letter.title());
        blocks.addressees();
        blocks.body(letter.body());
        blocks.enclosed();
        blocks.blocks.addAll(Signatures.of(letter.signing()));
        blocks.keepTheEndWithTheText();
        blocks.remark();
        blocks.parts();
        if (!letter.imprint().none()) {
            blocks.blocks.add(new Foot(letter.imprint()));
        }
        return List.copyOf(blocks.blocks);
    }

    /** Two empty lines between the red line and the title (7.3.1). */
    private void head() {
        var head = letter.head();
        if (!head.bodies().isEmpty()) {
            blocks.add(new Red(head.labels(), head.bodies(), largest));
            blank(2, false);
            blocks.add(new Ruled(head.number(), head.approvers()));
            blank(2, false);
            return;
        }
        head.labels().forEach(label -> add(Look.FLUSH, Face.HEI, label));
        if (!head.number().isEmpty()) {
            add(Look.right(0), Face.FANG, head.number());
        }
        if (!head.labels().isEmpty() || !head.number().isEmpty()) {
            blank(1, true);
        }
    }

    private void title(String words) {
        blocks.add(titled(words));
        blank(1, true);
    }

    private static Para titled(String words) {
        return Para.of(Look.TITLE, Face.SONG, String.join("\n", TitleBreak.lines(words)));
    }

    /** Flush left, the last with a colon of full width (7.3.2). */
    private void addressees() {
        if (!letter.addressees().isEmpty()) {
            add(Look.FLUSH, Face.FANG, String.join("，", letter.addressees()) + "：");
        }
    }

    private void body(List<Paragraph> paragraphs) {
        var numbering = new Numbering();
        for (var paragraph : paragraphs) {
            var number = numbering.next(paragraph);
            var pieces = Headings.pieces(paragraph, number);
            boolean heading = Headings.alone(paragraph);
            blocks.add(new Para(heading ? Look.BODY.kept() : Look.BODY, pieces));
        }
    }

    /** 附件：1.…, a line below the text; a long name goes on beneath its first character (7.3.4). */
    private void enclosed() {
        var all = letter.attachments();
        if (all.isEmpty()) {
            return;
        }
        blank(1, true);
        for (int i = 0; i < all.size(); i++) {
            var number = all.size() == 1 ? "" : (i + 1) + ".";
            double width = Ems.of(number);
            var look = i == 0 ? Look.hanging(2, 3 + width) : Look.hanging(5, width);
            add(look.kept(), Face.FANG, (i == 0 ? "附件：" : "") + number + all.get(i).listed());
        }
    }

    /** No page carries a signature alone: the last lines of the text go with it (7.3.5.5). */
    private void keepTheEndWithTheText() {
        for (int i = blocks.size() - 2; i >= 0; i--) {
            if (blocks.get(i) instanceof Para(var look, var pieces)) {
                blocks.set(i, new Para(look.kept(), pieces));
                if (look.align() == Align.JUSTIFY) {
                    return;
                }
            }
        }
    }

    /** In brackets, two characters in, below the date (7.3.6). */
    private void remark() {
        if (!letter.remark().isEmpty()) {
            add(Look.BODY, Face.FANG, "（" + letter.remark() + "）");
        }
    }

    /** Each on a page of its own, 附件 in 黑体 on its first line, its title on the third (7.3.7). */
    private void parts() {
        var all = letter.attachments();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).absent()) {
                part(all.get(i), all.size() == 1 ? "附件" : "附件" + (i + 1));
            }
        }
    }

    private void part(Attachment attachment, String mark) {
        boolean tables = attachment.text().stream().anyMatch(TableLines::row);
        var heading =
                List.<Block>of(
                        Para.of(Look.FLUSH.kept(), Face.HEI, mark),
                        new Blank(true),
                        titled(attachment.title()),
                        new Blank(true));
        if (attachment.form() != null || tables) {
            blocks.add(new Sheet(attachment.form(), SheetParts.of(attachment.text()), heading));
            return;
        }
        blocks.add(new Turn());
        blocks.addAll(heading);
        body(attachment.text());
    }

    private void add(Look look, Face face, String words) {
        blocks.add(Para.of(look, face, words));
    }

    private void blank(int count, boolean keep) {
        for (int i = 0; i < count; i++) {
            blocks.add(new Blank(keep));
        }
    }
}
