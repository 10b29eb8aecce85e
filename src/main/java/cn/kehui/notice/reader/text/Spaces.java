package cn.kehui.notice.reader.text;

import java.util.Set;

/** Takes out the spaces that only spread words: 2023 年 5 月, 时 轩, 青 岛 市. */
final class Spaces {
    private static final Set<String> LABELS =
            Set.of(
                    "电话", "邮箱", "地址", "传真", "附件", "主题", "时间", "邮编", "手机", "序号", "地点", "备注", "单位",
                    "姓名", "职务", "网址", "微信", "抄送", "文件", "说明", "方案", "性别", "年龄", "职称", "名称", "签名");

    private Spaces() {}

    /** The line with one space where one means something. */
    static Chars close(Chars line) {
        var closed = new Chars();
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            if (c > ' ') {
                closed.add(c, line.source(i));
                i++;
                continue;
            }
            int next = i;
            while (next < line.length() && line.charAt(next) <= ' ') {
                next++;
            }
            if (closed.length() > 0 && next < line.length() && kept(line, closed, next)) {
                closed.add(' ', line.source(i));
            }
            i = next;
        }
        return glued(closed);
    }

    private static boolean kept(Chars line, Chars before, int next) {
        char left = before.charAt(before.length() - 1);
        char right = line.charAt(next);
        boolean joined =
                Characters.digit(left) && Characters.han(right)
                        || Characters.han(left) && Characters.digit(right)
                        || Characters.mark(left)
                        || Characters.mark(right);
        return !joined;
    }

    /** Single characters in a row are one word. */
    private static Chars glued(Chars line) {
        var glued = new Chars();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ' || !between(line, i)) {
                glued.add(line.charAt(i), line.source(i));
            }
        }
        return glued;
    }

    /**
     * Whether the space at {@code i} parts two words of one character each that belong together.
     */
    private static boolean between(Chars line, int i) {
        if (!single(line, i - 1) || !single(line, i + 1)) {
            return false;
        }
        boolean more =
                i >= 3 && line.charAt(i - 2) == ' ' && single(line, i - 3)
                        || i + 3 < line.length()
                                && line.charAt(i + 2) == ' '
                                && single(line, i + 3);
        boolean label = LABELS.contains("" + line.charAt(i - 1) + line.charAt(i + 1));
        boolean name = i + 2 >= line.length() || line.charAt(i + 2) != ' ';
        return more || label || name && (i < 2 || line.charAt(i - 2) != ' ');
    }

    /** Whether a word of one character stands at {@code i}. */
    private static boolean single(Chars line, int i) {
        return i >= 0
                && i < line.length()
                && Characters.han(line.charAt(i))
                && (i == 0 || !Characters.han(line.charAt(i - 1)))
                && (i + 1 == line.length() || !Characters.han(line.charAt(i + 1)));
    }
}
