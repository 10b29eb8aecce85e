package cn.kehui.notice.reader.duty;

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
    private static final Pattern MORE = Pattern.compile("([，、])" + ONE);

    private NamedRanges() {}

    /** Each with the verb or mark, the least, the most and the unit; none: it names no range. */
    static List<MatchResult> in(String text) {
        var limits = row(text, LIMIT, MORE);
        return limits.isEmpty() ? row(text, FIRST, NEXT) : limits;
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
