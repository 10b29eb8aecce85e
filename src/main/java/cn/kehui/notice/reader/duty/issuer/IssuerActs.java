package cn.kehui.notice.reader.duty.issuer;

import java.util.regex.Pattern;

/** Tells what the office that asks does itself from what it asks of others. */
public final class IssuerActs {
    /** What the issuer itself sends on. */
    private static final Pattern ONWARD =
            Pattern.compile(
                    "(?:由|以便)?(?:我[局会办部]|[\\p{IsHan}]{0,3}秘书处|我单位)[^，。；]{0,8}(?:汇总|统一|整理|审核)[^，。；]{0,4}$");

    /** 经学会遴选后择优向中国科协推荐: whoever picks sends it on. */
    private static final Pattern PICKED = Pattern.compile("经[^，。；]{0,16}(?:遴选|评审|评选)后[^，。；]{0,8}$");

    /** 本会将在初审后统一报送省科协: what the issuer does. */
    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?:本[局会办部委厅院]|我[局会办部委厅校院处]|秘书处)[^，。；]{0,10}(?:将|拟)(?:(?!请)[^。；]){0,50}$");

    /** 在向国家局报送材料的同时，抄送我局: what somebody does anyway. */
    private static final Pattern MEANWHILE = Pattern.compile("^[^，。；]{0,20}的同时");

    /** What who receives it sends on, once it has been looked through there. */
    private static final Pattern PASSED =
            Pattern.compile(
                    "(?:以便[^，。；]{0,16}|(?:经|由)[^，。；]{0,24}(?:审核|审查|审定|汇总|筛选|评审|评选|推荐|遴选|公示|程序)[^，。；]{0,10}后[^。；]{0,12}|我(?:学会|协会|中心|单位|[校院所会])[^。；]{0,24}|由[^，。；]{2,16}统一(?:汇总)?)$");

    /** 不接受个人直接向省科协申报: where nothing goes. */
    private static final Pattern NOT = Pattern.compile("(?:不接受|不受理|不得|不再|不予)[^，。；]{0,12}$");

    /** 学校汇总后推荐1名: what the office that asks sends on. */
    private static final Pattern GATHERED =
            Pattern.compile(
                    "(?:最终)?(?:学[校院]|我[校院局会委办厅处]|[省市区县](?:科技[局厅]|科协)|组委会)[^，。；]{0,6}(?:汇总|审核|遴选|评审|筛选)后");

    /** 学校科协根据各单位推荐情况，择优推荐3人: what is sent on of what was recommended. */
    private static final Pattern CHOSEN =
            Pattern.compile("(?:学[校院]|我[校院局会委办厅处]|[省市区县]?科协)[^，。；]{0,8}(?:将|根据)[^，。；]{0,20}，$");

    /** 我处将对各单位申报的项目遴选，推荐1项: what the issuer does. */
    private static final Pattern LOOKS =
            Pattern.compile("^(?:\\d{1,2}[.．、])?我[校院局会委办厅处部][^，。；]{0,4}[将拟]");

    /** 中国某学会可向中国科协推荐3名, 学会最终推荐1名: what it may send on by its own right. */
    private static final Pattern OWN =
            Pattern.compile(
                    "^(?![每各])[\\p{IsHan}]{0,10}(?:学会|协会|学校|科协)(?:最终|可?向[\\p{IsHan}]{2,10}(?:推荐|报送))");

    /** 省科协将根据报送材料，择优: who that is, before the words for to whom. */
    private static final Pattern UPWARD =
            Pattern.compile(
                    "(?:^|[，。；])(?![^，。；将]{0,12}[每各请由])[\\p{IsHan}]{0,10}(?:学会|协会|学校|科协|科技[厅局])(?:将(?:根据|按照?)[^，。；]{0,30}，)?(?:最终|择优|可以?|将){0,3}$");

    private static final Pattern AMONG = Pattern.compile("^其中");

    private IssuerActs() {}

    /**
     * Whether what a verb sends is sent on by the office that asks, or goes nowhere.
     *
     * @param before the words before the verb, from the end of the receiver named last
     * @param further whether another receiver was named before: what it sends on is looked through
     *     there first
     */
    public static boolean sendsOn(String before, boolean further) {
        return ONWARD.matcher(before).find()
                || ISSUER.matcher(before).find()
                || NOT.matcher(before).find()
                || PICKED.matcher(before).find()
                || further && PASSED.matcher(before).find();
    }

    /**
     * Whether the words behind a receiver, at {@code at}, say that something is sent there anyway.
     */
    public static boolean meanwhile(String text, int at) {
        return MEANWHILE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether a sentence begins with what the office that asks will look through. */
    public static boolean looksThrough(String text) {
        return LOOKS.matcher(text).lookingAt();
    }

    /** Whether the clause that begins at {@code from} says how many the office that asks picks. */
    public static boolean picks(String text, int from) {
        boolean among = from > 1 && AMONG.matcher(text).region(from, text.length()).lookingAt();
        int begins = among ? text.lastIndexOf('，', from - 2) + 1 : from;
        var clause = text.substring(begins);
        return CHOSEN.matcher(text.substring(0, begins)).find()
                || OWN.matcher(clause).lookingAt()
                || GATHERED.matcher(clause).lookingAt();
    }

    /** Whether the office that asks may recommend to another: 某学会可向中国科协推荐. */
    public static boolean upward(String before) {
        return UPWARD.matcher(before).find();
    }
}
