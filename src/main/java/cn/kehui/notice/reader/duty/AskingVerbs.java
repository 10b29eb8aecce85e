package cn.kehui.notice.reader.duty;

import java.util.regex.Pattern;

/** The words by which a notice asks for something. */
final class AskingVerbs {
    /** Sending something in. */
    static final String SEND =
            "(?=[报上呈申填备反回提发寄送传录汇推投递交快邮])(?:报送|上报(?!材料|单位|部门)|呈报|(?<!拟)申报(?!表[（(]|团队|单位|[人者]|主体|企业|平台|系统|网站)|填报(?!单位|[人说]|平台|系统)|报备|备案(?!表|登记表|信息)|报名(?!表|回执|时间|方式|平台|系统|网站)|反馈(?!资料|材料|意见表|表|制度|机制|情况表)|回复|提交|提供|发送|发至|发到|发给|快递(?=[至到给])|邮寄[至到给往]|寄送|寄至|寄到|送至|送达|送到|送交|(?<![报发选推赠运投抄呈寄转护派输护])送(?=(?:我|本|[省市区县校院])[\\p{IsHan}]{0,14}?(?:局|会|办|部|处|科|室|协|中心|院|委|厅))|报至|报到(?!时间|地点|[，。；]|$)|报给|报回|传至|传到|传回|上传|传真(?=至|到|给)|录入|填写|填好|汇总后报|推荐(?!表|单位|名单|名额|活动|材料|作品|意见|函|汇总|工作|人)|投稿|递交|上交(?![大所])|交至|交到|交(?<![提递上成移转社外结相]交)(?=(?:我|指定|(?![流通易叉付接往替界谈友互汇响])[\\p{IsHan}]{1,12}(?:处|科|部|局|室|办|中心|学会|协会|科协|院|委))(?!长|员))|回传|报请|(?<![申填海预简])报(?![告道刊表])(?=(?:办公室|党办|校|院|局|[\\p{IsHan}]{1,6}(?:办|处|科|部|局)[。，；（]|我|市|省|区|县|国家|中国|州|至|给|送|组委|学会|协会|活动|主办|教育|科技|科协|科普|[\\p{IsHan}]{2,3}[市区县省州])(?!告|道)))";

    static final Pattern SENDS = Pattern.compile(SEND);

    /** Doing something that is to be finished by a day. */
    static final Pattern DOES =
            Pattern.compile(
                    "完成|制定|制订|注册|登记|自查|确定|落实|签订|安装|下载|公布|公示|启动|建立|整改|组建|印发|部署|张贴|布置|发布|登录|关注|参加|领取|做好");

    /** Entering something while a window is open. */
    static final Pattern ENTERS =
            Pattern.compile("登记(?!表|证|号|制度|机关)|注册(?!表|地|资本|商标|会计)|登录|登陆|填(?=表)|发布|参赛|预约|领取|下载");

    /** What issuers hold themselves, or what is but told. */
    static final Pattern HOLDS = Pattern.compile("举办(?!单位|方|者|地)|举行|召开|开幕|揭晓|颁奖");

    /** A window in which something may be sent in. */
    static final Pattern WINDOW =
            Pattern.compile(
                    "(?:报名|申报|征集|征文|报送|投稿|提交|推荐|填报|受理|登记|注册|上报|上传|征稿|预约|申请|网上填报|收集|递交)[^，。；：]{0,10}(?:时间|期限|日期|阶段|期|工作)?(?:为|是|：|:|自|从|于|在)?\\s*(?:即日起)?(?:至|到)?$");

    /** That something closes. */
    static final Pattern CLOSES =
            Pattern.compile(
                    "(?:材料|作品|成果|方案|报告|表)[^，。；]{0,6}截[止至]|截止(?:时间|日期)|(?:报名|申报|征集|征文|投稿|推荐|提交|报送|填报|注册|登记|申请|上报|征稿|受理)[^，。；：]{0,8}(?:时间|期限|日期|阶段|截止)|时间[：:][自从][^，。；]{2,24}[至到][^，。；]{4,28}截?止|截止(?:报名|申报|征集|投稿|受理|提交|推荐)|(?:系统|平台|通道|入口)[^，。；]{0,16}(?:关闭|截止)");

    /** 3月20日前将甲: what the verb of a later part of the sentence sends too. */
    private static final Pattern TAKES =
            Pattern.compile("^[^，。；]{0,10}[将把][^，。；]{0,80}" + Things.NOUN);

    /** How those words begin: only there the longer search is begun. */
    private static final boolean[] FIRST = table("报上呈申填备反回提发寄送传录汇推投递交快邮");

    private static final boolean[] ENTERING = table("登注填发参预领下");

    private AskingVerbs() {}

    /**
     * Whether what a part of a sentence takes up is sent by the verb of a later part:
     * 3月20日前将甲、5月1日前将乙报送.
     */
    static boolean shares(String sentence, int[] part, Dues due) {
        int behind = Math.min(due.to(), part[1]);
        return part[1] < sentence.length()
                && TAKES.matcher(sentence.substring(behind, part[1])).find()
                && SENDS.matcher(sentence).find(part[1]);
    }

    /** Whether something is sent in. */
    static boolean sends(String text) {
        return begins(SENDS, FIRST, text);
    }

    /** Whether something is entered. */
    static boolean enters(String text) {
        return begins(ENTERS, ENTERING, text);
    }

    /** By the low half of a character: what begins there is looked at more closely. */
    private static boolean[] table(String characters) {
        var table = new boolean[1 << 8];
        characters.chars().forEach(c -> table[c & 0xff] = true);
        return table;
    }

    private static boolean begins(Pattern pattern, boolean[] first, String text) {
        var found = pattern.matcher(text).useTransparentBounds(true);
        for (int i = 0; i < text.length(); i++) {
            if (first[text.charAt(i) & 0xff] && found.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
