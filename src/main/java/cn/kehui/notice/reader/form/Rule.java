package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.EvidenceDemand;
import cn.kehui.notice.reader.EvidenceDemand.Different;
import cn.kehui.notice.reader.EvidenceDemand.Judged;
import cn.kehui.notice.reader.EvidenceDemand.Kinds;
import cn.kehui.notice.reader.EvidenceDemand.Least;
import cn.kehui.notice.reader.EvidenceDemand.Length;
import cn.kehui.notice.reader.EvidenceDemand.Most;
import cn.kehui.notice.reader.EvidenceDemand.People;
import cn.kehui.notice.reader.EvidenceDemand.Wording;
import cn.kehui.notice.reader.Span;
import cn.kehui.notice.reader.date.Numeral;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way in which notices word a rule for pictures, and what it makes of it. */
record Rule(Pattern pattern, BiFunction<MatchResult, Span, EvidenceDemand> made) {
    private static final String N = "(\\d{1,3}|[一二三四五六七八九十两]{1,3})";

    /** 时长为2—5分钟: at most the one, and at least the other, which a person judges. */
    private static final Pattern LASTS =
            Pattern.compile(
                    "时长(?:应|须|控制|限)?(?:为|在|：)?\\s*"
                            + N
                            + "\\s*(?:分钟)?(?:—|-|~|至|到){1,2}"
                            + N
                            + "\\s*(分钟|秒)");

    /** 长度为3分钟（含3分钟）以内. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?:时长|长度)(?:应|须|控制|限)?(?:为|在|：)?\\s*"
                            + N
                            + "\\s*(分钟|秒)(?:（[^（）]{1,10}）)?(?:以内|之内|内)");

    /** What of a picture or video is to be so and no byte tells: a person looks. */
    private static final Pattern LOOKS =
            Pattern.compile(
                    "[^，。；;：、（]{0,10}(?:分辨率|像素|dpi|清晰度|水印|角标|画幅|画面比例|横版|横屏|竖屏|竖版)(?:[^，。；;、（]|（[^）]{0,20}）){0,24}");

    private static final Pattern QUOTED = Pattern.compile("“([^”]{1,200})”");
    private static final Rule LEAST =
            rule(
                    Pattern.compile(
                            "([\\p{IsHan}]{0,10}(?:照片|图片|截图|组图|组照))(?:数量)?(?:(?!照片|图片|组图|组照)[^，。；、]){0,10}?(?:不少于|不得少于|不低于|至少|各)?\\s*(?<!(?:超过|多于|高于|大于|最多|至多|以内|限|限报)\\s?)"
                                    + N
                                    + "(?:[—~至\\-]+"
                                    + N
                                    + ")?\\s*(?:张|幅)"),
                    (found, span) -> new Least(kind(found.group(1)), number(found, 2), span));
    private static final Rule MOST =
            rule(
                    Pattern.compile(
                            "([\\p{IsHan}]{0,10}(?:照片|图片|截图|组图|组照))(?:数量)?(?:(?!照片|图片|组图|组照)[^。；]){0,10}?(?:不超过|不得超过|不多于|不得多于|最多|至多|不高于|限报?)\\s*"
                                    + N
                                    + "\\s*(?:张|幅)"),
                    (found, span) -> new Most(kind(found.group(1)), number(found, 2), span));
    private static final Rule RANGE =
            rule(
                    Pattern.compile(
                            "([\\p{IsHan}]{0,10}(?:照片|图片|截图|组图|组照))(?:数量)?(?:(?!照片|图片|组图|组照)[^，。；、]){0,10}?"
                                    + N
                                    + "[—~至\\-]{1,2}"
                                    + N
                                    + "\\s*(?:张|幅)"),
                    (found, span) -> new Most(kind(found.group(1)), number(found, 3), span));
    private static final Rule MOST_COUNTED =
            rule(
                    Pattern.compile(
                            "(?:不超过|不得超过|不多于|最多|至多|限)\\s*"
                                    + N
                                    + "\\s*(?:张|幅)[^，。；]{0,8}?((?:[\\p{IsHan}]{0,6})(?:照片|图片))"),
                    (found, span) -> new Most(kind(found.group(2)), number(found, 1), span));
    private static final Rule COUNTED =
            rule(
                    Pattern.compile(
                            "(?:不少于|至少|提供|附|报送)\\s*"
                                    + N
                                    + "(?:[—~至\\-]+"
                                    + N
                                    + ")?\\s*(?:张|幅)[^，。；]{0,8}?((?:[\\p{IsHan}]{0,6})(?:照片|图片))"),
                    (found, span) -> new Least(kind(found.group(3)), number(found, 1), span));
    private static final List<Rule> OTHERS =
            List.of(
                    rule(
                            Pattern.compile(
                                    "(?:图片|照片|材料)?种类[：:]?\\s*(?:包括但不限于|包括)?([^。；]{4,120})|(?:图片|照片)[^。；]{0,6}包括但不限于([^。；]{4,100})"),
                            (found, span) -> new Kinds(kinds(found), span)),
                    rule(
                            Pattern.compile("(?:反映|体现|来自|展示)[^，。；]{0,8}不同的?(?:活动|场景|内容)"),
                            (_, span) -> new Different(span)),
                    rule(
                            Pattern.compile(
                                    "(?:观众|人数|群众|参与者|参加人员|台下)[^，。；]{0,10}?"
                                            + N
                                            + "\\s*人(?:以上|及以上)|不少于\\s*"
                                            + N
                                            + "\\s*人(?=[^，。；]{0,10}(?:画面|照片|图片))"),
                            (found, span) ->
                                    new People(
                                            number(found, found.group(1) == null ? 2 : 1), span)),
                    rule(
                            Pattern.compile(
                                    "(?:出现|标注|注明|标明|印有|悬挂|使用|(?:体现|包含)(?=[^，。；“”]{0,16}(?:“[^”]{2,40}”[、和及或]?){1,20}[^，。；]{0,6}(?:字样|标识|字幕|横幅|标志)|[^，。；“”]{0,12}(?:全称|全文|完整|字)))[^，。；“”]{0,16}((?:“[^”]{2,40}”[、和及或]?){1,20})(?:[^，。；]{0,6}(?:字样|标识|字幕|横幅|标志)|(?=[，。；]|$))"),
                            (found, span) ->
                                    new Wording(
                                            QUOTED.matcher(found.group(1))
                                                    .results()
                                                    .map(one -> one.group(1))
                                                    .toList(),
                                            span)),
                    rule(
                            LASTS,
                            (found, span) ->
                                    new Length(
                                            number(found, 2)
                                                    * (found.group(3).equals("秒") ? 1 : 60),
                                            span)),
                    rule(LASTS, (found, span) -> new Judged(found.group().strip(), span)),
                    rule(LOOKS, (found, span) -> new Judged(found.group().strip(), span)),
                    rule(
                            WITHIN,
                            (found, span) ->
                                    new Length(
                                            number(found, 1)
                                                    * (found.group(2).equals("秒") ? 1 : 60),
                                            span)),
                    rule(
                            Pattern.compile(
                                    "(?:视频|时长|影像|短片|录像|微电影|短视频)[^，。；]{0,16}?(?:不超过|不得超过|不长于|以内|控制在|不多于|在|限)\\s*(?:"
                                            + N
                                            + "\\s*(?:分钟)?[—~至\\-]+)?"
                                            + N
                                            + "\\s*(分钟|秒)"),
                            (found, span) ->
                                    new Length(
                                            number(found, 2)
                                                    * (found.group(3).equals("秒") ? 1 : 60),
                                            span)));

    private static Rule rule(Pattern pattern, BiFunction<MatchResult, Span, EvidenceDemand> made) {
        return new Rule(pattern, made);
    }

    /** Those that may hold for a sentence; of two that word the same only one. */
    static List<Rule> of(String sentence) {
        var rules = new java.util.ArrayList<>(OTHERS);
        if (sentence.indexOf('张') >= 0 || sentence.indexOf('幅') >= 0) {
            rules.add(MOST.pattern().matcher(sentence).find() ? MOST : MOST_COUNTED);
            rules.add(RANGE);
            rules.add(LEAST.pattern().matcher(sentence).find() ? LEAST : COUNTED);
        }
        return rules;
    }

    private static int number(MatchResult found, int group) {
        return Math.max(1, Numeral.of(found.group(group)));
    }

    private static List<String> kinds(MatchResult found) {
        var words = found.group(1) == null ? found.group(2) : found.group(1);
        return Arrays.stream(words.split("[、，]|和(?=[\\p{IsHan}]{2,6}(?:照片|图片|截图))"))
                .map(one -> one.replaceFirst("等$", "").strip())
                .filter(one -> one.length() > 1)
                .toList();
    }

    private static String kind(String words) {
        return words.replaceFirst(
                "^.*(?:符合要求的|提供|报送|附|每(?:项|个|场|次)活动|的|活动(?=现场)|(?:由|以)(?=组))", "");
    }
}
