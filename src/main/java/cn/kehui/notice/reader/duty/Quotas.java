package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.date.Numeral;
import cn.kehui.notice.reader.duty.issuer.IssuerActs;
import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many a sentence lets somebody send; how many are picked or win is no quota. */
final class Quotas {
    private static final String N = "(\\d{1,4}|[一二三四五六七八九十两]{1,3})";
    private static final Pattern QUOTA =
            Pattern.compile(
                    "(不得超过|不超过|不多于|不得多于|最多|至多|限报|限推荐|限额|限|不少于|不得少于|不低于|不得低于|至少|各?推荐|各?报送|各?申报|各?推送|各?推选|总数|合计|名额|(?:选派|推荐|申报)指标|上报|选送|选派|上交|提交|报)(?:要|应|须)?(?:组织|安排|开展|举办)?(?:推荐|报送|申报|选送|选派|提交|上报|推选|上交|候选人|人选|项目|作品|活动|案例|选手|代表队|团队|集体|人员|课题|论文|成果|联络员)?(?:：|:|为|不超过|不多于)?(?:每个?(?:单位|区|市|县|校|学校|学院))?\\s*(?:了|出|数量为|为)?\\s*"
                            + N
                            + "(?:\\s*(?:[—~至到]|-{1,2})\\s*"
                            + N
                            + ")?\\s*(?:个|项|名)?(项|个|名|篇|件|部|幅|场次?|家|人(?!次)|份|条|组|支|队|例|套|种|所|副)(?:以上|以内|左右)?(?!工作日|月|小时|等|奖|分)");
    private static final Pattern TOTAL = Pattern.compile("总数|总共|合计|共计|总计|一共");
    private static final Pattern FIGURE =
            Pattern.compile("[\\d一二三四五六七八九十两]\\s*(?:个|项|名|篇|件|部|幅|场|家|人|份|条|组|支|队|例|套|种|副)");
    static final Pattern SENDING =
            Pattern.compile(
                    "推荐|申报|报送|限报|参赛|名额|上报|选送|投稿|参展|提交|上交|选派|推选|报名|总数|每个?(?:单位|区|市|县)|各(?:区|市|县|单位)");
    private static final Pattern PICKING =
            Pattern.compile(
                    "评选出|评出|遴选出?|选出|择优|一等奖|二等奖|优秀奖|将.{0,12}(?:推出|确定|命名|认定|公布|资助|支持|奖励)|表彰|计划.{0,8}(?:命名|认定)");
    private static final Pattern OF =
            Pattern.compile(
                    "(我[校院局会]|同一(?:机构|单位|个人|作者|团队)(?:或[\\p{IsHan}]{2,4}?)?|每个?(?:[\\p{IsHan}（）、]{1,24}?)|各(?:区（市、县）|[\\p{IsHan}（）、]{1,16}?)|(?:市直|省直|市级|省级|有关|高校|学会)[\\p{IsHan}、]{0,14}?|(?<=^|[，。；])[\\p{IsHan}]{2,6}(?:、[\\p{IsHan}]{2,6}){1,4}[市区县](?=可|限))(?=推荐|申报|报送|限|择优|要|应|须|按|根据|认真|对照|原则|有(?![关意])|最多|至少|不|至少|上报|选送|选派|数量|名额|可|每|的|分别|，|提交|组织|于\\d)");
    private static final Pattern PER = Pattern.compile("每(?:类|个?类别|个?组别|项|种|个?奖项|个?方向)|各类");

    /** 名额为每单位2名: whom it is said of stands beside the figure. */
    private static final Pattern EACH = Pattern.compile("每个?(?:单位|区|市|县|校|学校|学院)");

    /** 人数不少于10人: of whom one thing is made, and not how many things. */
    private static final Pattern HEADS =
            Pattern.compile("(?:(?<!候选|推荐|申报)人数|字数|次数|时长|年龄|(?:学员|队员|成员|观众|学时)(?:原则上)?)$");

    /** 每份表格只能申报一个项目, 每项活动填报一份: how a form is filled, and not how many may be sent. */
    private static final Pattern FORM =
            Pattern.compile(
                    "每(?:份|张|个|一)?(?:表格?|申请表|申报表|申报书|推荐表)|每(?:项|个|场|类|种)[^，。；]{0,6}(?:填|提交|报送)[^，。；]{0,4}[一1]份");

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}(?:[.．、]|(?=[每各])))");

    private Quotas() {}

    static List<Quota> of(Clean clean, Sentence sentence) {
        var text = sentence.text();
        var quotas = new ArrayList<Quota>();
        quotas.addAll(Shares.of(clean, sentence));
        if (!FIGURE.matcher(text).find()
                || !SENDING.matcher(text).find()
                || text.matches("(?s).*(?:照片|图片)[^，。；]{0,10}(?:不少于|不超过).*")
                        && !text.contains("推荐")) {
            return quotas;
        }
        var each = NamedRanges.each(text);
        if (!each.isEmpty()) {
            each.forEach(one -> quotas.add(NamedRanges.quota(clean, sentence, one)));
            return quotas;
        }
        limits(clean, sentence, quotas);
        var sole = NamedRanges.sole(text);
        if (!sole.isEmpty()) {
            return List.of(NamedRanges.quota(clean, sentence, sole.getFirst()));
        }
        return quotas.isEmpty() ? ranges(clean, sentence) : quotas;
    }

    private static void limits(Clean clean, Sentence sentence, List<Quota> quotas) {
        var text = sentence.text();
        if (IssuerActs.looksThrough(text)) {
            return;
        }
        var found = QUOTA.matcher(text);
        int scope = scope(text);
        while (found.find()) {
            var before = text.substring(0, found.start());
            var verb = found.group(1);
            int begins = ClauseEnds.from(text, found.start());
            if (HEADS.matcher(before).find()
                    || FORM.matcher(text.substring(begins, found.end())).find()
                    || IssuerActs.picks(text, begins)) {
                continue;
            }
            boolean limit =
                    verb.matches("不.*|最多|至多|至少|限.*|总数|合计|名额|.*指标")
                            || found.group().matches(".{1,10}(?:不超过|不多于).*");
            int from = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
            var clause = text.substring(from, found.end());
            boolean scoped = scope <= found.start();
            boolean picked =
                    PICKING.matcher(clause).find() && !clause.matches(".*(?:推荐|申报|报送|限报).*");
            int number = Numeral.of(found.group(2));
            if (number > 0
                    && !picked
                    && (limit && (verb.matches("限.*|名额|总数|.*指标") || about(clause, scoped))
                            || scoped && !limit)) {
                quotas.add(quota(clean, sentence, found.toMatchResult(), number));
            }
        }
    }

    private static List<Quota> ranges(Clean clean, Sentence sentence) {
        var text = sentence.text();
        return NamedRanges.in(text).stream()
                .filter(one -> !IssuerActs.picks(text, ClauseEnds.from(text, one.start())))
                .map(one -> quota(clean, sentence, one, Numeral.of(one.group(2))))
                .toList();
    }

    /**
     * Who owes it: where a sentence says how many of each, all of these.
     *
     * @param own who else it says
     */
    static List<String> owing(List<Quota> quotas, List<String> own) {
        var each =
                quotas.stream()
                        .map(Quota::of)
                        .filter(one -> one.startsWith("各"))
                        .distinct()
                        .toList();
        return each.size() > 1 && each.containsAll(own) ? each : own;
    }

    /** Whom it is said of, in the notice's words; empty: nobody is named. */
    static String whose(String text, int until) {
        var of = of(text, until);
        String who = "";
        while (of.find()) {
            who = of.group(1).matches("每(?:类|个?类别|项|种).*|各类.*") ? who : of.group(1);
        }
        return who.replaceFirst("(?:严格|按照|要|应|须|请|可|结合|原则|在|择优|根据|认真|对照|限|向).*$", "");
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
        return scoped
                || clause.matches(
                        ".*(?:推荐|申报|报送|限报|参赛|名额|上报|选送|投稿|数量|作品|项目|参展|提交|上交|选派|报名|推选|总数|开展|举办).*");
    }

    private static Quota quota(Clean clean, Sentence sentence, MatchResult found, int number) {
        var before = sentence.text().substring(0, found.start());
        int from = ClauseEnds.from(sentence.text(), found.start());
        var near = before.substring(Math.max(0, before.length() - 16));
        boolean total = TOTAL.matcher(sentence.text().substring(from, found.end())).find();
        var per = PER.matcher(total ? "" : near);
        Integer second =
                found.group(3) == null || found.group(3).isEmpty()
                        ? null
                        : Numeral.of(found.group(3));
        boolean least = found.group(1).matches("不得?少于|不得?低于|至少");
        var whose = whose(sentence.text(), found.start(1));
        var each = EACH.matcher(whose.isEmpty() ? found.group() : "");
        return new Quota(
                each.find() ? each.group() : whose,
                per.find() ? per.group() : "",
                least ? (Integer) number : lower(number, second),
                least ? null : second == null ? (Integer) number : second,
                found.group(4),
                NUMBERED.matcher(sentence.text().substring(from, found.end()))
                        .replaceFirst("")
                        .strip(),
                clean.span(sentence.from() + from, sentence.from() + found.end()));
    }

    private static @Nullable Integer lower(int number, @Nullable Integer second) {
        return second == null ? null : number;
    }
}
