package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 主送机关 where they stand.
 *
 * @param phrases between the commas, each with its place
 * @param to behind the colon, in the clean text
 * @param line the line on which the colon stands
 */
public record AddressLine(List<Phrase> phrases, int from, int to, int line) {
    /** One of them. */
    public record Phrase(String words, int from, int to) {}

    private static final int MOST_LINES = 9;
    private static final Pattern UNITS =
            Pattern.compile(
                    "^(?:主送(?:机关|单位)?[：:])?\\s*((?=[^。：:]{0,40}(?:各|有关|相关|直|属|驻|全[市省区县]|党委|政府|办公室|委员会|[局厅会委处科院校馆社]|中心|单位|部门|集团|公司|街道|乡镇|企业|协[会]?|师生|个人|教职工|同学|老师|家长|市民|会员))[^。；：:！？>|]{2,400}(?:；[^。；：:！？]{0,200})*+)[：:]");
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:.{0,8}(?:号|来源|发布单位|发布部门|发文单位|供稿|时间|日期|主题|索引|成文|附件|标题|电话|联系人|负责人|承办人|经办人|发布人|审核人|发布者|方式|邮箱|地址|名称|分类|关键词|如下|说明|浏览|字体|作者|编辑|要求|内容|对象)|.*附件\\s?[\\d一二三四五六七八九]{0,2}|.*(?:通知如下|如下|事项|活动主题|联系方式|活动内容|主要内容|方式)|.*(?:第\\d+期|欢迎).*|.*(?:发布人|发布者|作者|来源)|.*内容|.*(?:发布时间|访问次数|浏览次数|阅读次数|点击数|点击量|浏览量|位置|索引号|组配分类|主题分类|信息分类|发布机构|发文机关|发布日期|成文日期|发文日期|生成日期|名称|文号|有效性|体裁|关键词|公开方式|公开范围))$");
    private static final Pattern NUMBERED =
            Pattern.compile("^[（(]?.{2,24}[〔\\[（(【]\\d{4}[〕\\]）)】].{0,3}\\d+号[）)]?$");

    /** 浏览量：, 153, 作者：: what a page has between title and addressees, each on its line. */
    private static final Pattern FURNITURE =
            Pattern.compile("\\d{1,6}|(?:浏览|阅读|点击|次?来源|作者|发布|编辑|审核|字[体号])[^：:]{0,3}[：:]?");

    private static final Pattern HEADING = Pattern.compile("^(?:一、|（一）|1[.．、]).*");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:各|有关|市|区|县|省|高新|经开|开发|全|驻|直属|[^、]{6})[^、]{1,40}(?:单位|部门|委员会|管委会|办事处|公司|党委|政府|中心|局|学校|协会|学会)");
    private static final Pattern UNMARKED =
            Pattern.compile("^各[^。：；]{3,150}(?:单位|部门|科协|局|委|学会|协会|研究会|院所|高校|学校|企业|街道|办事处|中心)$");

    /** Those behind the title; null if there are none. */
    static @Nullable AddressLine behind(Clean clean, int from, int line) {
        var lines = clean.lines();
        AddressLine unmarked = null;
        int least = line;
        for (int end = line; end < lines.size() && end < least + MOST_LINES; end++) {
            var words = rest(clean, from, end);
            if (least < line + MOST_LINES && FURNITURE.matcher(words).matches()) {
                least++;
                continue;
            }
            if (words.isEmpty() || NUMBERED.matcher(words).matches()) {
                continue;
            }
            var marked = marked(clean, from, line, end);
            if (marked != null) {
                return marked;
            }
            if (unmarked == null && UNMARKED.matcher(words).matches()) {
                unmarked =
                        made(
                                clean,
                                Math.max(from, lines.get(end).from()),
                                lines.get(end).to(),
                                end);
            }
            boolean body = words.indexOf('。') >= 0 || HEADING.matcher(words).matches();
            if (body || lines.get(end).cell()) {
                break;
            }
        }
        return unmarked;
    }

    /** Those that end with a colon on the line {@code end}, and begin there or on lines above. */
    private static @Nullable AddressLine marked(Clean clean, int from, int least, int end) {
        var words = "";
        AddressLine found = null;
        for (int begin = end; begin >= least && begin > end - 5; begin--) {
            var row = rest(clean, from, begin);
            boolean goesOn =
                    found == null || row.endsWith("、") || row.endsWith("，") || row.endsWith("；");
            if (row.isEmpty()
                    || !goesOn
                    || NUMBERED.matcher(row).matches()
                    || begin < end && row.matches(".*[：。].*")) {
                break;
            }
            words = row + words;
            var units = UNITS.matcher(words);
            if (units.find() && !LABEL.matcher(units.group(1)).matches()) {
                int start = Math.max(from, clean.lines().get(begin).from());
                int to = clean.lines().get(end).to() - (words.length() - units.end());
                found = made(clean, start, to, end);
            }
        }
        return found;
    }

    private static String rest(Clean clean, int from, int line) {
        var one = clean.lines().get(line);
        return clean.text().substring(Math.clamp(from, one.from(), one.to()), one.to());
    }

    private static AddressLine made(Clean clean, int from, int to, int line) {
        var text = clean.text();
        int start = from;
        var label = Pattern.compile("\\s*(?:主送(?:机关|单位)?[：:])?\\s*").matcher(text).region(from, to);
        if (label.lookingAt()) {
            start = label.end();
        }
        var phrases = new ArrayList<Phrase>();
        int end = to > start && "：:".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
        boolean commas = outside(text, start, end, "，；,;");
        boolean each = !commas && each(text.substring(start, end));
        int depth = 0;
        int begin = start;
        for (int i = start; i <= end; i++) {
            char c = i == end ? '，' : text.charAt(i);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            boolean cut =
                    i == end
                            || depth <= 0
                                    && ("，；,;".indexOf(c) >= 0
                                            || c == '、'
                                                    && !commas
                                                    && (each || whole(text, i + 1, end)));
            if (cut) {
                var words = text.substring(begin, i).replace("\n", "").strip();
                if (!words.isEmpty()) {
                    phrases.add(new Phrase(words, begin, i));
                }
                begin = i + 1;
            }
        }
        return new AddressLine(phrases, start, to, line);
    }

    /** Whether every part between the enumeration commas names its units in full. */
    private static boolean each(String words) {
        var parts = words.replaceAll("（[^）]{0,120}）", "").split("、", -1);
        return Arrays.stream(parts).allMatch(part -> WHOLE.matcher(part).matches());
    }

    private static boolean outside(String text, int from, int to, String marks) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && marks.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows an enumeration comma stands by itself. */
    private static boolean whole(String text, int from, int to) {
        return Pattern.compile("\\n?(?:各|有关|相关|市直|省直|区直|县直|市属|省属|驻|全市|全省|局属|机关)")
                .matcher(text)
                .region(from, to)
                .lookingAt();
    }
}
