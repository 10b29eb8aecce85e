package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter;
import java.util.List;

/** A document set out in blocks, ready to be printed as Word or PDF. */
public record PrintedLetter(List<Block> blocks) {
    public static PrintedLetter of(Letter letter) {
        return new PrintedLetter(Blocks.of(letter));
    }
}
