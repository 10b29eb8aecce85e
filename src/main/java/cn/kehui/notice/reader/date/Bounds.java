package cn.kehui.notice.reader.date;

import java.util.regex.Pattern;

/** What binds a time: 前, 起, 后, or 截止 before it. */
record Bounds(When.Edge edge, int to) {
    private static final Pattern BEFORE =
            Pattern.compile(
                    "[）)]?(?:[（(][^（）()]{0,8}含[^（）()]{0,6}[）)]|[（(](?:周|星期)[一二三四五六日天][）)])?(?:之前|以前|前(?!后|期|往|列|沿|景|述|身|夕|来|瞻|三|提(?![交供出报请送名醒前]))|截止|截至|止(?!步)|为止)");
    private static final Pattern FROM = Pattern.compile("(?:起|开始|始)(?!来)");
    private static final Pattern AFTER = Pattern.compile("(?:之后|以后|后(?!续))");
    private static final Pattern BY =
            Pattern.compile("(?:截止|截至|最迟|不晚于|不迟于|不得晚于|截稿)[^，。；\\d一二三四五六七八九十今明]{0,10}$");

    static Bounds of(String text, int from, int to) {
        var before = Points.at(BEFORE, text, to);
        if (before != null) {
            return new Bounds(When.Edge.BEFORE, before.end());
        }
        if (BY.matcher(text.substring(Math.max(0, from - 16), from)).find()) {
            return new Bounds(When.Edge.BEFORE, to);
        }
        var start = Points.at(FROM, text, to);
        if (start != null) {
            return new Bounds(When.Edge.FROM, start.end());
        }
        var after = Points.at(AFTER, text, to);
        return after == null
                ? new Bounds(When.Edge.NONE, to)
                : new Bounds(When.Edge.AFTER, after.end());
    }

    /** Whether 前 or the like stands there, or behind an hour that does. */
    static boolean before(String text, int at) {
        var hour = Hours.at(text, at);
        return Points.at(BEFORE, text, hour == null ? at : hour.to()) != null;
    }
}
