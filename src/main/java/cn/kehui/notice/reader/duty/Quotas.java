package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.date.Numeral;
import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many a sentence lets somebody send; how many are picked or win is no quota. */
final class Quotas {
    private static final String N = "(\\d{1,4}|[一二三四五六七八九十两]{1,3})";
    private static final Pattern QUOTA =
            Pattern.compile(
                    "(不得超过|不超过|不多于|不得多于|最多|至多|限报|限推荐|限额|限|不少于|不得少于|不低于|至少|各?推荐|各?报送|各?申报|各?推送|上报|选送|选派|提交|报)(?:推荐|报送|申报|选送|选派|提交|上报)?\\s*(?:了|出|数量为|为)?\\s*"
                            + N
                            + "(?:\\s*(?:[—~至到]|-{1,2})\\s*"
                            + N
                            + ")?\\s*(?:个|项|名)?(项|个|名|篇|件|部|幅|场次?|家|人(?!次)|份|条|组|支|队|例|套|种)(?:以上|以内|左右)?(?!工作日|月|小时|等|奖|分)");
    private static final Pattern FIGURE =
            Pattern.compile("[\\d一二三四五六七八九十两]\\s*(?:个|项|名|篇|件|部|幅|场|家|人|份|条|组|支|队|例|套|种)");
    private static final Pattern SENDING =
            Pattern.compile("推荐|申报|报送|限报|参赛|名额|上报|选送|投稿|参展|提交|选派|报名|每个?(?:单位|区|市|县)|各(?:区|市|县|单位)");
    private static final Pattern PICKING =
            Pattern.compile(
                    "评选出|评出|遴选出?|选出|择优|一等奖|二等奖|优秀奖|将.{0,12}(?:推出|确定|命名|认定|公布|资助|支持|奖励)|表彰|计划.{0,8}(?:命名|认定)");
    private static final Pattern OF =
            Pattern.compile(
                    "(每个?(?:[\\p{IsHan}（）、]{1,14}?)|各(?:区（市、县）|[\\p{IsHan}（）、]{1,16}?)|(?:市直|省直|市级|省级|有关|高校|学会)[\\p{IsHan}、]{0,14}?)(?=推荐|申报|报送|限|原则|最多|不|至少|上报|选送|选派|数量|名额|可|每|的|分别|，|提交|组织)");
    private static final Pattern PER = Pattern.compile("每(?:类|个?类别|个?组别|项|种|个?奖项|个?方向)|各类");

    private Quotas() {}

    static List<Quota> of(Clean clean, Sentence sentence) {
        var text = sentence.text();
        var quotas = new ArrayList<Quota>();
        if (!FIGURE.matcher(text).find()
                || !SENDING.matcher(text).find()
                || text.matches("(?s).*(?:照片|图片)[^，。；]{0,10}(?:不少于|不超过).*")
                        && !text.contains("推荐")) {
            return quotas;
        }
        var found = QUOTA.matcher(text);
        int scope = scope(text);
        while (found.find()) {
            var before = text.substring(0, found.start());
            var verb = found.group(1);
            boolean limit = verb.matches("不.*|最多|至多|至少|限.*");
            var clause =
                    text.substring(
                            Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1,
                            found.end());
            boolean scoped = scope <= found.start();
            boolean picked =
                    PICKING.matcher(clause).find() && !clause.matches(".*(?:推荐|申报|报送|限报).*");
            int number = Numeral.of(found.group(2));
            if (number > 0
                    && !picked
                    && (limit && (verb.startsWith("限") || about(clause, scoped))
                            || scoped && !limit)) {
                quotas.add(quota(clean, sentence, found.toMatchResult(), number));
            }
        }
        return quotas;
    }

    /** Whom it is said of, up to {@code end}; what follows is seen, so that 各区市不超过 is. */
    private static Matcher of(String text, int end) {
        return OF.matcher(text).region(0, end).useTransparentBounds(true);
    }

    /** Behind the first words that say of whom something holds; beyond the text: none do. */
    private static int scope(String text) {
        var of = OF.matcher(text);
        int scope = Integer.MAX_VALUE;
        for (int i = 0; i < text.length() && i < scope; i++) {
            of.region(i, text.length());
            if ("每各市省有高学".indexOf(text.charAt(i)) >= 0 && of.lookingAt()) {
                scope = Math.min(scope, of.end());
            }
        }
        return scope;
    }

    private static boolean about(String clause, boolean scoped) {
        return scoped || clause.matches(".*(?:推荐|申报|报送|限报|参赛|名额|上报|选送|投稿|数量|作品|项目|参展|提交|选派|报名).*");
    }

    private static Quota quota(
            Clean clean, Sentence sentence, java.util.regex.MatchResult found, int number) {
        var before = sentence.text().substring(0, found.start());
        var of = of(sentence.text(), found.start());
        String who = "";
        while (of.find()) {
            who = of.group(1).matches("每(?:类|个?类别|项|种).*|各类.*") ? who : of.group(1);
        }
        var per = PER.matcher(before.substring(Math.max(0, before.length() - 16)));
        Integer second = found.group(3) == null ? null : Numeral.of(found.group(3));
        boolean least = found.group(1).matches("不少于|不得少于|不低于|至少");
        who = who.replaceFirst("(?:严格|按照|要|应|须|请|可|结合|原则|在).*$", "");
        int from =
                Math.max(
                                before.lastIndexOf('，'),
                                Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')))
                        + 1;
        return new Quota(
                who,
                per.find() ? per.group() : "",
                least ? (Integer) number : lower(number, second),
                least ? null : second == null ? (Integer) number : second,
                found.group(4),
                sentence.text().substring(from, found.end()).strip(),
                clean.span(sentence.from() + from, sentence.from() + found.end()));
    }

    private static @Nullable Integer lower(int number, @Nullable Integer second) {
        return second == null ? null : number;
    }
}
