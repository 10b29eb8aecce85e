package cn.kehui.notice.reader.duty;

import java.util.regex.Pattern;

/** What a sentence only tells of, though it uses the words by which something is asked for. */
final class Told {
    /** The words that ask. */
    static final Pattern ASKS =
            Pattern.compile(
                    "(?<![聘邀申])请|(?<![主重摘提概纪])[须需应要](?!求|素|点|素质|对|用|急|变)|务必|必须|务于|不得|可于|可登录");

    /** 2.提供光盘3份: an item that begins with the verb asks as much as 请 does. */
    private static final Pattern BIDS =
            Pattern.compile(
                    "(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])(?:提供|提交|报送|填写|填报|上传|寄送|邮寄|将)(?!后|的|[时日期])");

    private static final Pattern TITLE = Pattern.compile("《[^《》]{2,120}》");
    private static final Pattern QUOTED = Pattern.compile("《[^《》]{2,120}》|“[^“”]{1,60}”");

    /**
     * What the issuer does itself, what was, what follows if nothing is sent, who may take part.
     */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:组委会|主办方|承办方|我[局会办部委厅校院处]|本[局会办部委厅院]|秘书处|评审|专家)[^，。；]{0,14}(?:将|拟|统一|负责|组织)|将[^，。；]{0,24}(?:公布|公示|发布|举办|举行|召开|评审|通知|确定|颁|揭晓|邀请|安排)|已经?(?:报|提|推|上)|了《|共(?:报送|推荐|征集|提交)|由[^，。；]{2,20}(?:统一|汇总)(?:后)?(?:报|推荐)|逾期|视为|取消|不予|不再受理|概不|退回|一经|如有(?:疑问|问题)|解释权|前报到|请?登[录陆][^，。；]{0,30}(?:查阅|查询|查看|了解)[^，。；]{0,4}[。；]?$|将(?:能够代表|获奖|入选|入围)[^。；]{0,24}(?:推荐|投稿|推送|选送)|^附件【|\\.(?:pdf|docx?|xlsx?|zip|rar)[】\\]]?已?下载");

    /** Who may take part, what is won: it tells where nothing is asked for by 请. */
    private static final Pattern RULES =
            Pattern.compile(
                    "择优(?:推荐|报送|推送)|出生|[须需]为|应为|[须需应]符合[^，；]{0,60}[。；]?$|限[^，。；]{0,8}(?:参加|报名)|资格|获奖|评选|评审|表彰|证书");

    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?[^，。；：]{0,24}[：:]?$");

    private static final Pattern GENERAL =
            Pattern.compile(
                    "按照?(?:以上|上述|规定)(?:的)?时间|组织(?:选报|选拔|遴选)|(?:积极|认真|广泛|精心|踊跃|扎实|切实|高度)(?:组织|动员|发动|做好|参与|申报|推荐|报名|参加|宣传|填报)");

    /** 并发送清单至联系人邮箱: what goes, and where to. */
    private static final Pattern CONCRETE =
            Pattern.compile(
                    "(?:填写|填报|提交|报送|上报|发送|反馈|寄送)[^，。；]{0,24}(?:》|邮箱)|(?:》|[表书单]|材料|作品)[^，。；]{0,16}(?:报送|发送|提交|寄送|送|交|报|发|寄)[至到][^，。；]");

    /** 申报工作, 填报数据的真实: what is sent in is only spoken of. */
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?:确保|保证)[^，。；]{0,60}|，?(?:逾期|以邮戳)[^。；]{0,60}|(?:申报|推荐|报名|填报|报送|征集|提交)(?:推荐|申报|报送)?工作(?![人单])");

    /** 逾期不予受理: what follows if it is late, behind the day by which it is due. */
    private static final Pattern LATE = Pattern.compile("，?(?:逾期|以邮戳)[^。；]{0,60}");

    /** 按本通知的“报送要求”: the name of a part of the notice, and nothing that is asked. */
    private static final Pattern CITED = Pattern.compile("“[^“”]{1,40}(?:要求|规定|精神)”");

    private static final Pattern CLAUSES = Pattern.compile("[，；。]");

    private Told() {}

    /** Whether it asks, by a word for it or as an item that begins with the verb. */
    static boolean asks(String text) {
        return ASKS.matcher(text).find() || BIDS.matcher(text).lookingAt();
    }

    /** The same, as long, without the names of the notice's own parts. */
    static String uncited(String words) {
        return words.indexOf('“') < 0
                ? words
                : CITED.matcher(words).replaceAll(found -> "〇".repeat(found.group().length()));
    }

    /** The same, as long, with nothing within its titles: verbs there ask for nothing. */
    static String untitled(String words) {
        return words.indexOf('《') < 0
                ? words
                : TITLE.matcher(words)
                        .replaceAll(
                                found -> "《" + "〇".repeat(found.end() - found.start() - 2) + "》");
    }

    /** Without the titles and words that it only cites. */
    static String bare(String text) {
        return text.indexOf('《') < 0 && text.indexOf('“') < 0
                ? text
                : QUOTED.matcher(text).replaceAll("》");
    }

    /** Whether it only tells: a heading, what was, what the issuers do. */
    static boolean only(String whole, String text, boolean day) {
        return !day && HEADING.matcher(whole).matches()
                || AskingVerbs.HOLDS.matcher(text).find() && !ASKS.matcher(text).find()
                || tells(day ? LATE.matcher(text).replaceAll("") : text)
                || text.indexOf('请') < 0 && RULES.matcher(text).find();
    }

    /**
     * Whether it tells of others, and no other clause of it asks for anything by 请: 请将…报送，我厅将汇总.
     */
    private static boolean tells(String text) {
        if (!TOLD.matcher(text).find()) {
            return false;
        }
        boolean asks = false;
        boolean sends = false;
        for (var clause : CLAUSES.split(text)) {
            if (!TOLD.matcher(clause).find()) {
                asks |= clause.indexOf('请') >= 0;
                sends |= AskingVerbs.sends(clause);
            }
        }
        return !asks || !sends;
    }

    /** The rest of it without the titles and words that it cites. */
    static String without(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    /**
     * Whether it only says how something is to be done, and no clause of it names a paper to send.
     */
    static boolean general(String text) {
        if (text.indexOf('@') >= 0 || !GENERAL.matcher(text).find()) {
            return false;
        }
        for (var clause : CLAUSES.split(text)) {
            if (!GENERAL.matcher(clause).find() && CONCRETE.matcher(clause).find()) {
                return false;
            }
        }
        return true;
    }

    /** Without what it speaks of and does not ask for. */
    static String unspoken(String text) {
        return SPOKEN.matcher(text).replaceAll("");
    }
}
