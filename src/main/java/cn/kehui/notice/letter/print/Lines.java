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

    /** Paragraph by paragraph, without empty lines. */
    public static String of(Letter letter) {
        return Blocks.of(letter).stream()
                .flatMap(Lines::of)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
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
            case Sheet(_, var mark, var title) -> Stream.of(mark, title);
            case Foot foot ->
                    Stream.of(
                            foot.copies(),
                            (foot.imprint().office() + " " + foot.printed()).strip());
        };
    }

    static String approvers(List<String> names) {
        return "签发人：" + String.join(" ", names);
    }
}
