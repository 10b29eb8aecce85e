package cn.kehui.week.photo;

import cn.kehui.week.likeness.Change;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Another file of the same picture.
 *
 * @param distance bits of 256 in which their nearest hashes differ
 * @param sure false: perhaps
 * @param how what was done to one of the two
 */
public record Twin(String file, int distance, boolean sure, List<Change> how) {
    /** As programs read it: {@code cropped+resized}. */
    public String words() {
        return how.stream()
                .map(change -> change.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("+"));
    }
}
