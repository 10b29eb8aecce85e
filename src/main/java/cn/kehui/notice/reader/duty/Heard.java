package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.NoticeDraft.Sentences;
import cn.kehui.notice.reader.Span;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.text.Clean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of each sentence that asks for something or names a day: a duty, a question, or a
 * note. None is dropped: what no rule explains is asked.
 */
final class Heard {
    /** What is sent in, or an office that takes it, or a form by its number. */
    private static final Pattern OBJECT =
            Pattern.compile(
                    Things.NOUN
                            + "|[》@]|附件|[\\p{IsHan}](?:局|科协|处|办公室|邮箱|平台|系统)|作品|项目|个人|人员|集体|论文|产品");

    private static final Pattern QUOTED = Pattern.compile("《[^《》]{2,120}》|“[^“”]{1,60}”");
    private static final Pattern ASKS =
            Pattern.compile("请|[须需应要](?!求|素|点|素质|对|用|急|变)|务必|必须|务于|不得|可于|可登录");

    /**
     * What the issuer does itself, what was, what follows if nothing is sent, who may take part.
     */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:组委会|主办方|承办方|我[局会办部委厅]|评审|专家)[^，。；]{0,14}(?:将|拟|统一|负责|组织)|将[^，。；]{0,24}(?:公布|公示|发布|举办|举行|召开|评审|通知|确定|颁|揭晓|邀请|安排)|已经?(?:报|提|推|上)|了《|共(?:报送|推荐|征集|提交)|由[^，。；]{2,20}(?:统一|汇总)(?:后)?(?:报|推荐)|逾期|视为|取消|不予|不再受理|概不|退回|一经|如有(?:疑问|问题)|解释权");

    /** Who may take part, what is won: it tells where nothing is asked for by 请. */
    private static final Pattern RULES =
            Pattern.compile("择优(?:推荐|报送|推送)|出生|须为|应为|限[^，。；]{0,8}(?:参加|报名)|资格|获奖|评选|评审|表彰|证书");

    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?[^，。；：]{0,24}[：:]?$");
    private static final Pattern WAY =
            Pattern.compile("^[^，。；：:]{0,16}(?:邮箱|地址|方式|电话|联系人|网址|网站|平台|途径|渠道)[^，。；：:]{0,6}[：:]");

    /** A day alone on its line: of the signature, or of the page. */
    private static final Pattern BARE =
            Pattern.compile("^[^\\d，。；：:]{0,8}(?:20\\d{2}[年./-]|[二一][〇○零]).{2,20}$");

    private static final Pattern HOW_MANY = Pattern.compile("\\d\\s*[个项名篇件部幅份条组]");
    private static final Pattern GENERAL =
            Pattern.compile("(?:积极|认真|广泛|精心|踊跃|扎实|切实|高度)(?:组织|动员|发动|做好|参与|申报|推荐|报名|参加|宣传|填报)");

    private final Clean clean;
    private final @Nullable LocalDate issued;
    private final List<Span> asked = new ArrayList<>();
    private final List<Span> noted = new ArrayList<>();

    /** Those that speak of sending without asking for it. */
    private final Set<Span> could = new LinkedHashSet<>();

    private int asDuty;

    /**
     * @param issued before that day nothing can be due
     */
    Heard(Clean clean, @Nullable LocalDate issued) {
        this.clean = clean;
        this.issued = issued;
    }

    /**
     * @param beneath whether it stands in an attachment
     * @param duty whether a duty was made of it
     */
    void of(Sentence sentence, List<When> dates, boolean beneath, boolean duty) {
        boolean until =
                dates.stream().anyMatch(when -> when.edge() == When.Edge.BEFORE && !past(when));
        boolean bare =
                dates.size() == 1
                        && dates.getFirst().edge() == When.Edge.NONE
                        && BARE.matcher(sentence.text()).matches();
        if (bare) {
            return;
        }
        if (duty) {
            asDuty++;
        } else if (beneath) {
            beneath(sentence, !dates.isEmpty(), until);
        } else {
            without(sentence, !dates.isEmpty(), until);
        }
    }

    /**
     * One of which none was made.
     *
     * @param day whether it names a day
     * @param until whether it names one by which something is to be done
     */
    /** One that says how many: of a duty that another sentence asks, or of none that was read. */
    void counted(Sentence sentence) {
        could.add(place(sentence));
    }

    private void without(Sentence sentence, boolean day, boolean until) {
        var text = bare(sentence.text());
        boolean sends = AskingVerbs.sends(text);
        boolean verb = sends || AskingVerbs.enters(text);
        if (!verb && !day) {
            return;
        }
        boolean object = verb && OBJECT.matcher(text).find();
        boolean asks =
                until || object && ASKS.matcher(text).find() && !GENERAL.matcher(text).find();
        boolean could = sends && (object || HOW_MANY.matcher(text).find());
        boolean open = (asks || could) && !told(sentence.text(), text, day);
        if (could && open) {
            this.could.add(place(sentence));
        }
        place(sentence, asks && open && !WAY.matcher(text).find());
    }

    /** Without the titles and words that it only cites. */
    private static String bare(String text) {
        return text.indexOf('《') < 0 && text.indexOf('“') < 0
                ? text
                : QUOTED.matcher(text).replaceAll("》");
    }

    /** Whether it only tells: a heading, what was, what the issuers do. */
    private static boolean told(String whole, String text, boolean day) {
        return !day && HEADING.matcher(whole).matches()
                || AskingVerbs.HOLDS.matcher(text).find() && !ASKS.matcher(text).find()
                || TOLD.matcher(text).find()
                || text.indexOf('请') < 0 && RULES.matcher(text).find();
    }

    private boolean past(When when) {
        return issued != null && when.end() != null && when.end().isBefore(issued);
    }

    /** Of an attachment, or of a table: rules for how to fill it are no demand of their own. */
    private void beneath(Sentence sentence, boolean day, boolean until) {
        boolean asks =
                ASKS.matcher(sentence.text()).find() && AskingVerbs.sends(bare(sentence.text()));
        if (asks || day) {
            place(sentence, until && asks && !told(sentence.text(), sentence.text(), day));
        }
    }

    private void place(Sentence sentence, boolean asks) {
        (asks ? asked : noted).add(place(sentence));
    }

    private Span place(Sentence sentence) {
        return clean.span(sentence.from(), sentence.from() + sentence.text().length());
    }

    /**
     * All of them; where nothing at all was read as a duty, what asks in general is a question too.
     */
    Sentences all() {
        if (asDuty == 0) {
            could.removeAll(asked);
            noted.removeAll(could);
            asked.addAll(could);
        }
        return new Sentences(asDuty, List.copyOf(asked), List.copyOf(noted));
    }
}
