package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 推荐优秀人才1-3名，原创作品1-5项: how many of each thing that is named before its number. */
final class NamedRanges {
    private static final String RANGE =
            "[\\p{IsHan}“”]{2,16}?(\\d{1,3})\\s*[—~至-]{1,2}\\s*(\\d{1,3})\\s*(项|个|名|篇|件|部|幅|家|人(?!次)|份|条|组|支|队|套|种)";

    /** 限报方案2份，作品4份: one number each, where a limit is set. */
    private static final String ONE =
            "[\\p{IsHan}“”]{2,16}?(\\d{1,3})()\\s*(项|个|名|篇|件|部|幅|家|人(?!次)|份|条|组|支|队|套|种)";

    private static final Pattern FIRST = Pattern.compile("(推荐|报送|申报|上报)" + RANGE);
    private static final Pattern NEXT = Pattern.compile("([，、])" + RANGE);
    private static final Pattern LIMIT = Pattern.compile("(限报|限推荐|限申报)" + ONE);

    /** 每个县推荐集体或个人1个、企业1家: where each of a kind of unit may send so many. */
    private static final Pattern SCOPED =
            Pattern.compile("(?<=^|[，。；：])(?:请)?[每各][^，。；：\\d]{1,40}?(推荐|报送|申报|上报|选送|选派)" + ONE);

    /** 推荐集体、标兵和组织者各1个: so many of each that is named. */
    private static final Pattern APIECE =
            Pattern.compile(
                    "(推荐|报送|申报|上报|选送)[^，。；\\d]{2,60}?各(?:限)?(\\d{1,3})()\\s*(项|个|名|家|人(?!次)|支|队)");

    /** 每个会员单位有一个推荐名额: the places that each has. */
    private static final Pattern PLACES =
            Pattern.compile(
                    "(?<=[\\p{IsHan}）])(有|分配|给予)(\\d{1,3}|[一二三四五六七八九十两]{1,3})()\\s*(个|名)(?:推荐|申报|参赛|推选)?名额");

    private static final Pattern MORE = Pattern.compile("([，、])" + ONE);

    private NamedRanges() {}

    /** 高校可推荐候选人1名，学会可推荐2名: how many each of several may send, clause by clause. */
    private static final Pattern EACH =
            Pattern.compile(
                    "(?<=^|[，。；：]|[项个名篇件部幅]、)([^，。；：\\d]{2,40}?)(?:可以?|限|各)(?:择优|自行)?(?:推荐|申报|报送|提名|推选|选送)[^，。；：\\d]{0,20}(\\d{1,3})(?:\\s*[—~至-]{1,2}\\s*(\\d{1,3}))?\\s*(项|个|名|篇|件|部|幅|家|人(?!次)|份|条|组|支|队|套|种)");

    /** 学会分支机构可以单位推荐方式推荐最多2名: one of them, alone in its sentence. */
    private static final Pattern SOLE =
            Pattern.compile(
                    "^(?:\\d{1,2}[.．、])?(?!我|[^，。；：]{0,12}(?:不|均|已))([\\p{IsHan}]{2,24}?)可以?(?:以|通过)[^，。；：]{2,14}(?:方式|形式)(?:实名)?(?:推荐|提名|申报)(?:最多|不超过)?\\s*(\\d{1,3})(?:\\s*[—~至-]{1,2}\\s*(\\d{1,3}))?\\s*(项|个|名|篇|件|部|人(?!次))");

    /**
     * Each with who, the least or only number, the most and the unit; none: fewer than two say so.
     */
    static List<MatchResult> each(String text) {
        var all = EACH.matcher(text).results().toList();
        return all.size() < 2 ? List.of() : all;
    }

    /** The one that a sentence names with how it sends; none: it names nobody so. */
    static List<MatchResult> sole(String text) {
        var sole = SOLE.matcher(text);
        return sole.find() ? List.of(sole.toMatchResult()) : List.of();
    }

    /** What one of those says. */
    static Quota quota(Clean clean, Sentence sentence, MatchResult one) {
        Integer first = Integer.valueOf(one.group(2));
        boolean range = one.group(3) != null;
        return new Quota(
                one.group(1),
                "",
                range ? first : null,
                range ? Integer.valueOf(one.group(3)) : first,
                one.group(4),
                one.group().strip(),
                clean.span(sentence.from() + one.start(), sentence.from() + one.end()));
    }

    /** Each with the verb or mark, the least, the most and the unit; none: it names no range. */
    static List<MatchResult> in(String text) {
        var limits = row(text, LIMIT, MORE);
        var ranges = limits.isEmpty() ? row(text, FIRST, NEXT) : limits;
        var apiece = APIECE.matcher(text);
        var places = PLACES.matcher(text);
        if (places.find()) {
            return List.of(places.toMatchResult());
        }
        if (!ranges.isEmpty()) {
            return ranges;
        }
        return apiece.find() ? List.of(apiece.toMatchResult()) : rows(text);
    }

    /** Clause by clause, each with its own units. */
    private static List<MatchResult> rows(String text) {
        var all = new ArrayList<MatchResult>();
        var scoped = SCOPED.matcher(text);
        while (scoped.find()) {
            all.add(scoped.toMatchResult());
            var next = MORE.matcher(text).region(scoped.end(), text.length());
            while (next.lookingAt()) {
                all.add(next.toMatchResult());
                next.region(next.end(), text.length());
            }
        }
        return all;
    }

    private static List<MatchResult> row(String text, Pattern begins, Pattern goesOn) {
        var all = new ArrayList<MatchResult>();
        var first = begins.matcher(text);
        if (!first.find()) {
            return all;
        }
        all.add(first.toMatchResult());
        var next = goesOn.matcher(text).region(first.end(), text.length());
        while (next.lookingAt()) {
            all.add(next.toMatchResult());
            next.region(next.end(), text.length());
        }
        return all;
    }
}
