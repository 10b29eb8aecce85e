package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Typed;
import java.util.List;

/** Breaks a long title in two where a reader would pause. */
final class TitleLines {
    private static final String ENDS = "日”周》会年";
    private static final String NEVER_FIRST = "”》）、，和与";

    private TitleLines() {}

    static List<String> of(String title, boolean landscape) {
        var tidy = Typed.tidy(title).replace('\n', ' ');
        if (tidy.isEmpty()) {
            return List.of();
        }
        return Width.of(tidy) <= most(landscape) ? List.of(tidy) : broken(tidy);
    }

    /** Whether the lines leave room for the usual size of a title. */
    static boolean fit(List<String> lines, boolean landscape) {
        return lines.stream().allMatch(line -> Width.of(line) <= most(landscape));
    }

    /** Half-width characters of 22 points that fit on a line. */
    private static int most(boolean landscape) {
        return landscape ? 60 : 38;
    }

    private static List<String> broken(String title) {
        int best = -1;
        int aim = title.length() * 55 / 100;
        for (int at = 4; at < title.length() - 2; at++) {
            boolean pause =
                    ENDS.indexOf(title.charAt(at - 1)) >= 0
                            && NEVER_FIRST.indexOf(title.charAt(at)) < 0;
            if (pause && (best < 0 || Math.abs(at - aim) < Math.abs(best - aim))) {
                best = at;
            }
        }
        int cut =
                best < 0
                        ? title.offsetByCodePoints(0, title.codePointCount(0, title.length()) / 2)
                        : best;
        return List.of(title.substring(0, cut), title.substring(cut));
    }
}
