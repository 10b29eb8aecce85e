package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter;
import java.util.List;

/** A document set out in blocks, ready to be printed as Word or PDF. */
public record Printed(List<Block> blocks) {
    public static Printed of(Letter letter) {
        return new Printed(Blocks.of(letter));
    }
}
