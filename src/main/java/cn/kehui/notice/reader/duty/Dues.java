package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.date.When.Edge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which times of a sentence are due dates.
 *
 * @param when null: relative, or none
 * @param from in the sentence
 */
record Dues(Kind kind, @Nullable When when, String words, int from, int to) {
    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?:组委会|主办方|承办方|我[局会办部委厅]|评审委员会|专家组|大赛办|[市省区]\\S{1,6}(?:局|科协|办|部))[^，。；]{0,14}(?:将|拟|计划)[^，。；]{0,20}$");

    /** 请各区（市）科协将名单于某日前报送: whoever does it is asked to. */
    private static final Pattern ASKED = Pattern.compile("^[^，。；将拟]{0,40}?[请各凡]");

    /** 每月25日前: no day, but one of each month. */
    private static final Pattern EVERY = Pattern.compile("每(?:月|季度?|年|半月|周)的?$");

    private static final Pattern BORN =
            Pattern.compile("^[^，。；]{0,12}(?:出生|成立|获得|取得|毕业|注册成立|发表|出版|授予|认定|建成|参加工作)");

    /** 12月1日前通过验收的成果: when what is sent came about, and not when it is sent. */
    private static final Pattern CAME_ABOUT =
            Pattern.compile(
                    "^(?:之?前|以前|期间|内|间|以来|起)?，?[^，。；：的将把请报送交寄填传]{0,30}?(?:通过|验收|结题|完成|发表|出版|发行|交流|授权|授予|登记|认定|命名|评定|立项|开展|实施|举办|取得|获得|成立|建成|毕业|出生|录用)[^，。；：的将把请报送交寄填传]{0,4}的(?=\\p{IsHan})(?!通知|要求|文件)");

    /** All of a sentence, in order; {@code issued} is the day before which none can be. */
    static List<Dues> of(String sentence, List<When> times) {
        var dues = new ArrayList<Dues>();
        for (var when : times) {
            var kind = kind(sentence, when);
            if (kind != null) {
                dues.add(new Dues(kind, when, when.words(), when.from(), when.to()));
            }
        }
        var further = dues.isEmpty() ? null : Undated.further(sentence, dues.getLast().to());
        if (further != null) {
            dues.add(further);
        }
        return dues;
    }

    private static boolean held(String before, String after) {
        return after.matches("^[^，。；]{0,16}(?:举办|举行|开展|组织).*") || TOLD.matcher(before).find();
    }

    /** Whether the office that asks does it by itself. */
    private static boolean issuers(String before) {
        var issuer = ISSUER.matcher(before);
        return issuer.find()
                && !ASKED.matcher(before)
                        .region(ClauseEnds.from(before, issuer.start()), before.length())
                        .find();
    }

    private static @Nullable Kind kind(String sentence, When when) {
        var before = sentence.substring(0, when.from());
        var after = sentence.substring(when.to());
        if (EVERY.matcher(before).find()) {
            return null;
        }
        if (issuers(before) || BORN.matcher(after).find() || CAME_ABOUT.matcher(after).find()) {
            return null;
        }
        boolean window = AskingVerbs.WINDOW.matcher(before).find();
        if (when.edge() == Edge.BEFORE) {
            return when.stretch() && when.start() != null && when.start() != when.end()
                    ? Kind.WINDOW
                    : Kind.BY;
        }
        if (when.stretch()) {
            boolean sends =
                    after.matches(
                                    "(?s)^(?:，|期间|内|通过|登录|在|将)*+[^，。；]{0,18}?"
                                            + AskingVerbs.SEND
                                            + ".*")
                            && !held(before, after)
                            && before.length() < 30;
            boolean during =
                    after.matches(
                                    "(?s)^(?:期间|内|，|(?:直接)?(?:在|登[录陆]|通过)(?!线|校)[^，。；]{0,30}(?:平台|网站?|系统))[^。；]{0,60}?(?:注册|登记|报名|填报|申报|上传|报送|提交|投稿).*")
                            && !after.matches("(?s)^[^，。；]{0,16}(?:举办|举行|开展|组织).*");
            return window || sends || during || STAGE.matcher(after).lookingAt()
                    ? Kind.WINDOW
                    : null;
        }
        if (when.edge() == Edge.FROM) {
            return AskingVerbs.SENDS.matcher(sentence).find() && !HELD.matcher(after).lookingAt()
                    ? Kind.START
                    : null;
        }
        return when.edge() == Edge.NONE && when.day() && BareDays.due(before, after, window)
                ? Kind.BY
                : null;
    }

    /** Whether a day by which something is sent is none of those that were made of a sentence. */
    static boolean left(String sentence, List<When> times, List<Dues> made) {
        for (var when : times) {
            boolean known = made.stream().anyMatch(due -> due.from() == when.from());
            if (!known
                    && when.edge() == Edge.NONE
                    && when.day()
                    && sentence.substring(0, when.from()).matches("(?s).*[于在]$")) {
                int to = ClauseEnds.to(sentence, when.to());
                if (AskingVerbs.sends(sentence.substring(when.to(), to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 参观时间定于9月19日至24日: when it is held. */
    private static final Pattern TOLD =
            Pattern.compile("(?:活动|参观|展览|比赛|开放)[^，。；]{0,4}时间(?:定于|定在|为|：)?$");

    private static final Pattern STAGE =
            Pattern.compile("^为[^，。；]{0,12}?(?:申报|报名|推荐|征集|填报|投稿|受理|报送)[^，。；]{0,4}期(?![间限])");
    private static final Pattern HELD = Pattern.compile("^[^，。；]{0,16}(?:举办|举行|召开|施行|实施|执行|开展)");

    /** Whether it is a day by which something is to be done. */
    boolean by() {
        return kind == Kind.BY && when != null && when.edge() == Edge.BEFORE;
    }

    static Dues none(int at) {
        return new Dues(Kind.NONE, null, "", at, at);
    }

    /** 1月10日前, asked in December: that of the next year. */
    Dues after(@Nullable LocalDate issued) {
        if (when == null || issued == null || when.end() == null || when.yearSaid()) {
            return this;
        }
        boolean next =
                when.end().isBefore(issued)
                        && issued.getMonthValue() > 9
                        && when.end().getMonthValue() < 4;
        return next ? new Dues(kind, when.nextYear(), words, from, to) : this;
    }

    /** Where what is said of this date ends and what is said of the next begins. */
    int until(String text, Dues next) {
        var verb = AskingVerbs.SENDS.matcher(text).region(to, next.from());
        if (!verb.find()) {
            // what is entered or done meanwhile: all up to the clause of the next day
            int last = next.from();
            while (last > to && "，；。".indexOf(text.charAt(last - 1)) < 0) {
                last--;
            }
            return last > to ? last : next.from();
        }
        int at = verb.end();
        for (int i = at; i < next.from(); i++) {
            if ("，；。".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return next.from();
    }

    /** A day before the notice itself is none that it can set; one that it asks by is a slip. */
    boolean possible(@Nullable LocalDate issued) {
        return when == null
                || issued == null
                || when.end() == null
                || !when.yearSaid()
                || !when.end().isBefore(issued);
    }
}
