package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title where it stands.
 *
 * @param words in one line
 * @param issuers that stand in it
 * @param from in the clean text
 * @param to behind it
 * @param first the line on which it begins
 * @param last the line on which it ends
 */
public record Title(String words, List<String> issuers, int from, int to, int first, int last) {
    private static final int MOST_LINES = 5;
    private static final int LONGEST = 80;
    private static final String SORT = "(?:通知|通告|公告|函|启事|倡议书|公示|意见|方案|预通知|补充通知|邀请函)";
    private static final Pattern ABOUT =
            Pattern.compile(
                    "关于(?:《[^》]{2,90}》|[^。；《》：]){2,110}?的?"
                            + SORT
                            + "(?:（(?![^）]*(?:截止|时间|日期))[^）]{1,12}）)?(?=$|[ （(]|(?:各|有关|市直|省直|区直|县直|全市|全省|驻|机关|本市|主送)[^。]{0,380}?[：:])");
    private static final Pattern PLAIN =
            Pattern.compile(
                    "^(?!.*(?:上一[篇条]|下一[篇条]|首页|打印|附件|印发|来源|[：:]))(?:[^。；：，“]|“[^”]{1,40}”){6,70}(?:的通知|活动通知|通告|公告|(?:征集|申报|活动)指南)$");

    /** 转发“关于某事的通知”: the line is the title as it stands. */
    private static final Pattern FORWARD =
            Pattern.compile(
                    "^(?:关于)?(?:转发|印发)[^“《。；：]{0,30}[“《][^。；]{4,90}?"
                            + SORT
                            + "[>〉]?[”》](?:的(?:通知|函))?$");

    private static final Pattern KINDS = Pattern.compile(SORT + "|指南");
    private static final Pattern FILE =
            Pattern.compile("^[（(]?附.*|.*\\.(?:pdf|docx?|wps|xlsx?|rar|zip|PDF|DOCX?)\\s*$");
    private static final Pattern JUNK = Pattern.compile("^.*(?:[>»›|]|[：:]|】|首页|正文)\\s*");

    /** The title that begins on that line; null if none does. */
    static @Nullable Title at(Clean clean, int index) {
        var lines = clean.lines();
        if (lines.get(index).text().length() > LONGEST && !lines.get(index).text().contains("关于")) {
            return null;
        }
        var words = new StringBuilder();
        for (int last = index; last < lines.size() && last < index + MOST_LINES; last++) {
            var line = lines.get(last);
            if (line.cell()
                    || line.empty()
                    || last > index && line.text().length() > 60 && words.indexOf("关于") < 0) {
                return null;
            }
            words.append(words.isEmpty() || words.indexOf("关于") >= 0 ? "" : " ")
                    .append(line.text());
            if (last > index && broken(lines.get(last - 1).text())) {
                return null;
            }
            var title = match(clean, words.toString(), index, last);
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    private static boolean broken(String line) {
        return line.length() > 70 || line.endsWith("。") || line.endsWith("：") || line.endsWith("；");
    }

    private static @Nullable Title match(Clean clean, String words, int first, int last) {
        var lines = clean.lines();
        if (!KINDS.matcher(words).find()) {
            return null;
        }
        if (first == last && FORWARD.matcher(words).matches()) {
            var line = lines.get(first);
            return new Title(words, List.of(), line.from(), line.to(), first, last);
        }
        var about = ABOUT.matcher(words);
        boolean file = FILE.matcher(words).matches();
        if (!file && about.find() && quoted(words, about.start()) == 0) {
            var before = JUNK.matcher(words.substring(0, about.start())).replaceFirst("").strip();
            var issuers = issuers(before);
            if (!before.isEmpty() && issuers.isEmpty() && last > first) {
                return null;
            }
            var whole =
                    (issuers.isEmpty() ? "" : String.join(" ", issuers))
                            + about.group().replace(" ", "");
            int from = start(lines, first, issuers, words);
            int end = lines.get(last).to() - (words.length() - about.end());
            return new Title(tidy(whole, about.group(), issuers), issuers, from, end, first, last);
        }
        if (first == last
                && (words.indexOf('》') < 0 || words.indexOf('《') >= 0)
                && PLAIN.matcher(words).matches()
                && !words.contains("关于")) {
            var line = lines.get(first);
            return new Title(words, List.of(), line.from(), line.to(), first, last);
        }
        return null;
    }

    private static String tidy(String whole, String about, List<String> issuers) {
        return issuers.isEmpty() ? about : String.join(" ", issuers) + about;
    }

    private static int start(List<TextLine> lines, int first, List<String> issuers, String words) {
        var line = lines.get(first);
        int at =
                issuers.isEmpty()
                        ? line.text().indexOf("关于")
                        : line.text().indexOf(issuers.getFirst());
        return line.from() + Math.max(0, at);
    }

    private static int quoted(String words, int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            open += words.charAt(i) == '《' ? 1 : words.charAt(i) == '》' ? -1 : 0;
        }
        return open;
    }

    /** The issuers before 关于; of a row that also names the paper (文件, 〔2022〕37号) what is behind. */
    private static List<String> issuers(String before) {
        var row = before.replaceFirst("^.*(?:文件|[〔\\[（(]\\d{4}[〕\\]）)]\\s*\\d+号)\\s*", "");
        row = row.replaceFirst("^.*[。；]", "").strip();
        var names = new ArrayList<>(Orgs.all(row));
        return names;
    }
}
