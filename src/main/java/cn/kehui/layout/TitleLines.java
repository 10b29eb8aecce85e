package cn.kehui.layout;

import java.util.List;

/** Breaks a long title in two where a reader would pause. */
final class TitleLines {
    private static final String ENDS = "日”周》会年";
    private static final String NEVER_FIRST = "”》）、，和与";

    private TitleLines() {}

    /** @param most half-width characters that fit on one line */
    static List<String> of(String title, int most) {
        return Width.of(title) <= most ? List.of(title) : broken(title);
    }

    private static List<String> broken(String title) {
        int best = -1;
        int aim = title.length() * 55 / 100;
        for (int at = 4; at < title.length() - 2; at++) {
            boolean pause = ENDS.indexOf(title.charAt(at - 1)) >= 0 && NEVER_FIRST.indexOf(title.charAt(at)) < 0;
            if (pause && (best < 0 || Math.abs(at - aim) < Math.abs(best - aim))) {
                best = at;
            }
        }
        int cut = best < 0 ? title.offsetByCodePoints(0, title.codePointCount(0, title.length()) / 2) : best;
        return List.of(title.substring(0, cut), title.substring(cut));
    }
}
