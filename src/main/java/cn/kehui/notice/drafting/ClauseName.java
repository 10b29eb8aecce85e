package cn.kehui.notice.drafting;

import java.util.regex.Pattern;

/** Where in a notice something stands, as people cite it: 三（四）, 附件3. */
public final class ClauseName {
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?m)^[\\s&&[^\\n]]*+(?:(附件[\\s&&[^\\n]]*+[0-9一二三四五六七八九十]*+)|([一二三四五六七八九十]{1,3})、.*|[（(]([一二三四五六七八九十]{1,3})[）)].*)");

    private ClauseName() {}

    /**
     * @param offset into {@code text}
     */
    public static String at(String text, int offset) {
        var head = HEAD.matcher(text);
        String first = "";
        String second = "";
        while (head.find() && head.start() <= offset) {
            if (head.group(1) != null) {
                first = head.group(1).replaceAll("\\s", "");
                second = "";
            } else if (head.group(2) != null) {
                first = first.startsWith("附件") ? first : head.group(2);
                second = "";
            } else {
                second = "（" + head.group(3) + "）";
            }
        }
        return first.isEmpty() && second.isEmpty() ? "正文" : first + second;
    }
}
