package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.print.Block.Blank;
import cn.kehui.notice.letter.print.Block.Columns;
import cn.kehui.notice.letter.print.Block.Foot;
import cn.kehui.notice.letter.print.Block.Para;
import cn.kehui.notice.letter.print.Block.Red;
import cn.kehui.notice.letter.print.Block.Ruled;
import cn.kehui.notice.letter.print.Block.Sheet;
import cn.kehui.notice.letter.print.Block.Turn;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as plain text. */
public final class Lines {
    private Lines() {}

    /** Paragraph by paragraph; only the rows of a table have empty lines around them. */
    public static String of(Letter letter) {
        return Blocks.of(letter).stream().flatMap(Lines::said).collect(Collectors.joining("\n"));
    }

    private static Stream<String> said(Block block) {
        return block instanceof Sheet ? of(block) : of(block).filter(line -> !line.isBlank());
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Para para -> para.words().lines();
            case Blank _, Turn _ -> Stream.of();
            case Red(var labels, var bodies, _) ->
                    Stream.concat(
                            labels.stream(), Stream.of(String.join(" ", bodies) + RedHead.FILE));
            case Ruled(var number, var approvers) ->
                    Stream.of(number + (approvers.isEmpty() ? "" : " " + approvers(approvers)));
            case Columns(var cells, _) -> cells.stream();
            case Sheet(_, var parts, var heading) ->
                    Stream.concat(
                            heading.stream().flatMap(Lines::inOne),
                            parts.stream().flatMap(Lines::part));
            case Foot foot ->
                    Stream.of(
                            foot.copies(),
                            (foot.imprint().office() + " " + foot.printed()).strip());
        };
    }

    private static Stream<String> inOne(Block block) {
        return block instanceof Para para ? Stream.of(para.words().replace("\n", "")) : Stream.of();
    }

    /** A table as the reader has it: each cell behind a tab, an empty line between rows. */
    private static Stream<String> part(List<String> part) {
        return Sheet.table(part)
                ? Stream.concat(
                        part.stream().map(row -> "\n\t" + row.replace("\t", "\n\t")), Stream.of(""))
                : part.stream();
    }

    static String approvers(List<String> names) {
        return "签发人：" + String.join(" ", names);
    }
}
