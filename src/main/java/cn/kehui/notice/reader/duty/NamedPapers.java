package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The papers that a sentence names by itself. */
final class NamedPapers {
    private static final Pattern PAPER =
            Pattern.compile(
                    "》|(?<!代)表|书|材料|资料|作品|报告|总结|方案|(?<!按)计划(?!单列)|视频|照片|新闻|稿|文档|PPT|链接|截图|(?<=.)电子版|声明|承诺|证明|意见|信息$");

    /** Only in which shape: of what was named before. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "^(?:\\d{1,2}[.．、])?(?:其中|以上|上述)?[，]?(?:电子|纸质|盖章|书面|扫描)(?:版|件|稿|档|文档|材料)|^(?:\\d{1,2}[.．、])?(?:请?将)?(?:上述|以上)[^，。；]{0,4}(?:材料|资料)");

    private static final Pattern POINTS =
            Pattern.compile("(?:上述|以上|以下|下列|全部|所有)?(?:相关|有关)?.{0,3}(?:材料|资料)");

    /** 推荐表的电子版发送至邮箱: what goes stands before the verb. */
    private static final Pattern GOES =
            Pattern.compile(
                    "(?:^|[。；])(?:\\d{1,2}[.．、])?((?:[^，。；：《（]|《[^》]{2,80}》|（[^）]{0,20}）){2,60}?)(?:的?(?:电子版|纸质版|纸质|扫描件)[和及、]?){0,3}(?:统一|一并|请|需|分别){0,2}(?:发送|发|报送|寄送|寄|送|上传)[至到往]");

    private static final Pattern SENT = Pattern.compile("(?:报送|发送|提交|寄送|上传)$");

    /** 3.提交内容：包括甲和乙: a list beneath its own name. */
    private static final Pattern CONTENT =
            Pattern.compile(
                    "^(?:\\d{1,2}[.．、]\\s?)?[\\p{IsHan}]{0,6}(?:提交|报送|申报|报名|投稿)(?:内容|材料|资料)：");

    /** 报名信息包含姓名、电话: it goes as a whole. */
    private static final Pattern WHOLE =
            Pattern.compile("^((?:\\d{1,2}[.．、])?[\\p{IsHan}]{2,12}信息)(?:包含|包括|含)：?.*$");

    /** 《推荐表》和作品6份: what goes with a form, and how many of it. */
    private static final Pattern WITH =
            Pattern.compile(
                    "》(?:（[^）]{0,20}）)?(?:[和及与、]|，(?![并将请报须应需]))([\\p{IsHan}]{2,12}?)(?:各?一式)?[\\d一二三四五六七八九十两]{1,2}[份套件部]");

    /** 《推荐表》（原件1份）: a form, and how many of it. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "》(?:（[^）]{0,20}\\d{1,2}[份套][^）]{0,8}）|各?(?:一式)?[\\d一二三四五六七八九十两]{1,2}[份套])");

    /** 模板6.名单: two items that came without their line break. */
    private static final Pattern TORN = Pattern.compile("\\p{IsHan}[）)]?\\d{1,2}[.．、]\\p{IsHan}");

    private NamedPapers() {}

    /** Whether it says how many of a form are wanted. */
    static boolean counted(String text) {
        return COUNTED.matcher(text).find();
    }

    /** Whether it says only in which shape something goes that was named before. */
    static boolean shape(String text) {
        return SHAPE.matcher(text).find();
    }

    /**
     * The papers that a sentence bids somebody fill or give, where it names a form among them:
     * 填写《推荐表》，同时提交作品; none: it names no form.
     */
    static List<String> forms(String text) {
        return Things.titled(text).isEmpty() ? List.of() : named(text);
    }

    /** Those that it says are wanted, and the forms that it names with them. */
    static List<String> wanted(String text) {
        var all = new ArrayList<>(Meant.wanted(text));
        if (CONTENT.matcher(text).find()) {
            all.addAll(Meant.told(text));
        }
        for (var one : forms(text)) {
            if (all.stream().noneMatch(known -> Things.same(known, one))) {
                all.add(one);
            }
        }
        return all;
    }

    /** The papers that it names itself. */
    static List<String> named(String text) {
        var all = new ArrayList<String>(Things.of(Things.titled(text)));
        WITH.matcher(text).results().forEach(found -> all.add(found.group(1)));
        all.addAll(Meant.told(text));
        GOES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .map(words -> WHOLE.matcher(words).replaceFirst("$1"))
                .filter(words -> words.indexOf('将') < 0 && words.indexOf('把') < 0)
                .forEach(words -> all.addAll(Things.of(words)));
        all.addAll(What.of(text, 0, text.length(), new int[] {0, 0}).parts());
        var named = new ArrayList<String>();
        for (var words : all) {
            var one =
                    words.replaceFirst(
                            "^(?:连同|并附)(?:相关|有关)?|^采取[^，。；]{2,40}?(?:报送|提交|上传)|以[^，。；]{1,10}形式$|的$",
                            "");
            boolean paper =
                    named.size() < ReadLimits.THINGS.most()
                            && PAPER.matcher(one).find()
                            && !TORN.matcher(one).find()
                            && !POINTS.matcher(one).matches()
                            && !SHAPE.matcher(one).lookingAt()
                            && !SENT.matcher(one).find();
            if (paper && named.stream().noneMatch(known -> Things.same(known, one))) {
                named.add(one);
            }
        }
        return named;
    }
}
