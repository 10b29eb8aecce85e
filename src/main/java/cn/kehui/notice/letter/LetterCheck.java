package cn.kehui.notice.letter;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.check.DateRules;
import cn.kehui.notice.letter.check.DueRules;
import cn.kehui.notice.letter.check.EnclosureRules;
import cn.kehui.notice.letter.check.HeadRules;
import cn.kehui.notice.letter.check.LevelRules;
import cn.kehui.notice.letter.check.SignerRules;
import cn.kehui.notice.letter.check.TextRules;
import cn.kehui.notice.letter.check.TitleRules;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says what a document has otherwise than GB/T 9704—2012 asks, or than its readers can keep. Pure:
 * the same document gives the same findings, in the order of its parts.
 */
public final class LetterCheck {
    private LetterCheck() {}

    /**
     * Everything that is to be said of {@code letter}, each at its place: {@code number}, {@code
     * title}, {@code addressees}, {@code body}, {@code body[i]}, {@code attachments[i]}, {@code
     * signers}, {@code date}, {@code remark}, {@code imprint}; {@code i} counts from 0.
     *
     * @param works whether a day is a working day
     */
    public static List<Finding> check(Letter letter, Predicate<LocalDate> works) {
        return Stream.of(
                        HeadRules.of(letter),
                        TitleRules.of(letter),
                        LevelRules.of(letter),
                        TextRules.of(letter),
                        DueRules.of(letter, works),
                        EnclosureRules.of(letter),
                        SignerRules.of(letter),
                        DateRules.of(letter, works))
                .flatMap(List::stream)
                .toList();
    }
}
