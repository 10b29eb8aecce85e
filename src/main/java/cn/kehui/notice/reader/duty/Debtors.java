package cn.kehui.notice.reader.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who owes something: the unit phrases of a sentence. */
final class Debtors {
    private static final String UNIT =
            "(?:各(?!类|项|种|自|环节|方面|阶段|界|领域|式|地方/|大(?![\\p{IsHan}]{0,6}单位)|次|场|平台|渠道|位|有特色|具|级各类)|有关|相关|市直|省直|区直|县直|州直|局直|市属|省属|区属|驻|全市各?|全省各?|本市各?|全县各?|全区各?|省内各?|市级|省级|凡|参展|参赛|拟申报|拟推荐|拟参|申报|推荐|主办|承办|举办|获奖|活动|候选(?=人)|报名(?=参赛的?选手|选手|人员|单位|者))";
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:^|[，。；：、（(“的）]|(?<=\\d)[.．]|(?<=日)前(?=各)|请|由|要求|希望|通知)("
                            + UNIT
                            + "[^，。；：“”《》]{1,70}?)(?=[\\d，（实本遴严均抓尽立要应需须请进等研动于在将可负牵认务必结按根组分对积会以报填上推形择统汇高加充围通提做及指明确参每至原限不把自从收登完为依广踊深精切扎如向])(?=(?:向(?=[^，。；]{2,20}(?:报送|上[交报]|提交|推荐|申报))|如实|实名|本人(?=实名|在线|登录|填)|广泛|踊跃|遴选|深入|精心|切实|扎实|动员|研究(?![会院所中机生员者])|进行|等(?=进行|[要应须需请])|\\d{1,2}月|\\d{4}年|，|（?以下简称|严格|均(?=[应要须可])|抓紧|尽快|立即|要|(?<!相)应|需|须|请|于|在(?!青|鲁|京|地)|将|可(?!持)|负责|牵头|认真|务必|必须|结合|按照?|根据|组织(?!部|人事|委|、|和)|分别|对(?!口)|积极|会同|以(?!上|下|及)|报送|填写|填报|上报|推荐(?!单位|部门)|形成|结束|择优|统一|汇总|高度|加强|充分|围绕|通过|提前|做好|及时|指定|明确|确定|参照|参加|每|至少|原则|限|不|把|自行|自|从|统筹|收集|登录|完成|依据|依照|为))");
    private static final Pattern VAGUE = Pattern.compile("有关|相关|活动|举办|主办|承办|获奖|参展");
    private static final Pattern NAMES =
            Pattern.compile("[各属直级驻凡]|拟申报|拟推荐|有关|相关|全[市省县区]|省内|本市|单位|活动|候选人|选手");
    private static final Pattern BAD =
            Pattern.compile(
                    ".*(?:公章|一式|活动周|科普日|要求|精神|部署|情况|事项|工作方案|重点|主题|文件|规定|内容|媒体$|资源|力量|措施|信息|比赛|环节|仪式|材料|作品|意见|项目(?!组|团队|负责人|承担|单位)|人员$|名单|视频|）(?:发送|报送|提交)).*|(?:有关|相关|活动|申报|推荐|主办|参赛)|申报(?:人|时间|材料|书|表|截止|日期).*|活动(?!主办|承办|单位|举办|组织).*|推荐(?!单位).*|各区市各部门要.*");
    private static final String LIST_END =
            "(?:科协|学会|协会|研究会|会）|单位|部门|局|委|基地）?|高校|企业|院所|学校|中心|办事处|街道|乡镇|）)";
    private static final Pattern LISTED =
            Pattern.compile(
                    "((?:(?:各|有关|市级|省级|区级|市直|省直|直属|企事业|全市|全省)[^，。；：]{0,30}?"
                            + LIST_END
                            + "[，、](?:和|及)?){1,8}(?:[^，。；：请]{2,16}"
                            + LIST_END
                            + "[，、](?:和|及)?){0,4})$");
    private static final Pattern UNITS =
            Pattern.compile(
                    ".*(?:单位|部门|基地|科协|学会|高校|企业|院所|局|委|机构|学校|团体|协会|处室|负责人|组织|馆|方|市|区|县|学院|社区|街道|厅|部|办|会|院|所|校|者|员|）)$");
    private static final Pattern REGION =
            Pattern.compile(
                    "^(各(?:区（市、功能区）|区（市、县）|县（市、区）|市（区）|县（区）|区\\(市、功能区\\)|县\\(市、区\\)|区市|区县|县区|旗县区?|市州|市县区|市区|盟市|州市|地市|设区市|镇街|镇（街道）|街道|镇|乡镇|区|市|县|省|地方)(?:（[^）]*）)?)(?=[\\p{IsHan}])");

    /** 各县区、各单位: a kind of region right before. */
    private static final Pattern REGIONS =
            Pattern.compile("(各(?:县区|区县|市县|县市|区市|市州|地区|地方|镇街|区|县|市)[、和及，])$");

    private static final Pattern TOLD = Pattern.compile("(?:[到向给]|推荐)[^，。；]{0,30}的$");
    private static final int REACH = 6;
    private static final Pattern ASIDE =
            Pattern.compile("[（(](?:[^（）()]|[（(][^（）()]{0,20}[）)]){0,40}(?:同时|另|还应|也|报送|提交|除外)");

    /** Who owes it only if something is so: 需要申请…的单位, 有意参加…的. */
    private static final Pattern CONDITIONAL =
            Pattern.compile(
                    "(?:^|[，。；：])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?(?:请)?((?:凡|(?:[\\p{IsHan}]{2,6}(?=需使用|需申请|需参加|需办理))?如?需要?|确需|有意(?:愿|向)?|有[\\p{IsHan}]{2,6}意[向愿]|愿意|自愿|拟|符合|进入|入选|入围|具备|具有|已|未)(?![^，。；：]{0,3}于)(?:[\\p{IsHan}]{2,6}者|[^，。；：《》]{0,40}?的(?:[\\p{IsHan}]{0,8}(?:单位|部门|学校|企业|基地|场馆|个人|作者|选手|团队|院系|学会|人员|专家|项目组|课题组|教师|学生|同学|老师|师生|市民|家庭|者|区县|市县|(?<=申请.{2,8}的[\\p{IsHan}]{0,6})(?:活动|项目))(?:[或和、][\\p{IsHan}]{1,8}(?:单位|部门|学校|企业|学院|院系|个人|团队))?)?))[，,]?(?=请|应|须|可|需|要|于|在|将|把|填|提交|提供|递交|务必|登录|按|通过|结合|根据|围绕|对照|认真|高度重视|积极|[\\p{IsHan}]{2,8}(?:教师|负责人|单位|学生|人员)(?:应|须|需|请|在|于)|\\d)");

    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?:凡|(?:[\\p{IsHan}]{2,6}(?=需使用|需申请|需参加|需办理))?如?需要?|确需|有意(?:愿|向)?|有[\\p{IsHan}]{2,6}意[向愿]|愿意|自愿|拟|符合|进入|入选|入围|具备|具有|已|未)[^，。；：]{0,40}?的");

    /** How far back the units stand that only commas part from the last. */
    private static final int BACK = 240;

    /** The longest ending by which a unit is known. */
    private static final int ENDING = 3;

    private Debtors() {}

    /**
     * The phrases of {@code text} that name who owes, the last group of them before {@code until}.
     */
    static List<String> in(String text, int until) {
        if (text.indexOf('的') > 0 || text.contains("有意")) {
            var only = CONDITIONAL.matcher(text);
            if (only.find() && only.start(1) <= until) {
                return List.of(only.group(1));
            }
        }
        if (!NAMES.matcher(text).find()) {
            return List.of();
        }
        var found = SUBJECT.matcher(text);
        String last = null;
        int at = 0;
        int goesOn = -1;
        while (found.find() && (found.start(1) <= until || found.start(1) == goesOn)) {
            goesOn = found.end(1) + 1;
            var words =
                    found.group(1)
                            .strip()
                            .replaceFirst(
                                    "[（(][^（）()]*$|(?:接|收)到?[此本]?通知[后之]?.{0,4}$|[如先]$|网上$|向[\\p{IsHan}]{2,12}$",
                                    "");
            boolean vague = VAGUE.matcher(words).lookingAt() && !UNITS.matcher(words).matches();
            if (words.length() >= 2
                    && !vague
                    && !BAD.matcher(words).matches()
                    && !aside(text, found.start(1))
                    && !told(text, found.start(1), found.end(1))) {
                last = words;
                at = found.start(1);
            }
        }
        return last == null ? List.of() : split(before(text, at) + last);
    }

    /** 通知到辖区内的相关企业，: of whom something is told, and who is asked for nothing. */
    private static boolean told(String text, int from, int to) {
        boolean ends = to == text.length() || "，。；".indexOf(text.charAt(to)) >= 0;
        return ends && TOLD.matcher(text.substring(ClauseEnds.from(text, from), from)).find();
    }

    /** （各县同时报送电子数据）: within a bracket that tells of something beside. */
    private static boolean aside(String text, int at) {
        int depth = 0;
        int open = -1;
        for (int i = Math.max(0, at - BACK); i < at; i++) {
            int change =
                    "（(".indexOf(text.charAt(i)) >= 0
                            ? 1
                            : "）)".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            open = depth == 0 && change == 1 ? i : open;
            depth = Math.max(0, depth + change);
        }
        return depth > 0
                && open > 1
                && ASIDE.matcher(text).region(open, Math.min(text.length(), open + 80)).lookingAt();
    }

    /** Units before it that only commas part from it. */
    private static String before(String text, int at) {
        if (at == 0 || "，、和及".indexOf(text.charAt(at - 1)) < 0) {
            return "";
        }
        var row = LISTED.matcher(text.substring(Math.max(0, at - BACK), at));
        if (row.find()) {
            return row.group(1);
        }
        var region = REGIONS.matcher(text).region(Math.max(0, at - REACH), at);
        return region.find() ? region.group(1) : "";
    }

    /** Whether the words say on what condition somebody owes. */
    static boolean conditional(String words) {
        return CONDITION.matcher(words).lookingAt();
    }

    /** 各区市科技管理部门和科协: two, of each district. */
    static List<String> split(String words) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '、' : words.charAt(i);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            boolean joint =
                    i > from
                            && ("、，；".indexOf(c) >= 0
                                    || "和及与或".indexOf(c) >= 0
                                            && unit(words, from, i)
                                            && i + 2 < words.length()
                                            && !words.startsWith("和社会", i)
                                            && !words.startsWith("及其", i));
            if ((depth <= 0 && joint) || i == words.length()) {
                var part =
                        words.substring(from, i)
                                .replaceFirst("^[及或和与]", "")
                                .replaceFirst("以$", "")
                                .strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return spread(parts);
    }

    /** Whether what stands there ends as a unit does. */
    private static boolean unit(String words, int from, int to) {
        return UNITS.matcher(words.substring(Math.max(from, to - ENDING), to)).matches();
    }

    /** What the first part says of the region holds for the others too. */
    private static List<String> spread(List<String> parts) {
        var spread = new ArrayList<String>();
        String region = "";
        for (var part : parts) {
            var own = REGION.matcher(part);
            if (own.find()) {
                region = own.group(1);
                spread.add(part);
            } else if (part.matches(
                            "^(?:各|有关|相关|市|省|区|县|驻|全|国|高校|企业|学会|科研).*|.{2,8}(?:市|县|(?<!社)区).*")
                    || region.isEmpty()) {
                region = part.startsWith("各") || region.isEmpty() ? "" : "";
                spread.add(part);
            } else {
                spread.add(region + part);
            }
        }
        spread.replaceAll(one -> one.replaceFirst("^(各(?:地|市|县|区|省|地方))由", "$1"));
        return spread.stream().filter(part -> part.length() <= 50).distinct().toList();
    }
}
