package cn.kehui.notice.reader.duty;

import java.util.regex.Pattern;

/** The words of what is due without what is done with it, on what it comes, and how many of it. */
final class Tidied {
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:的?(?:电子版|纸质版|盖章版|扫描件|WORD版|word版|PDF版)和?|的?电子文档|纸质稿|邮件|传真|邮寄){0,3}(?:（[^（）]{0,20}(?:盖章|公章|电子|纸质|PDF|Word|word)[^（）]{0,20}）)?(?:各?一式?[\\p{IsHan}\\d]{1,3}份)?(?:（(?:[^（）]|（[^（）]{0,20}）){0,60}(?:报送|电子|盖章|份)(?:[^（）]|（[^（）]{0,20}）){0,40}）)?$");

    /** 申报表纸质签字盖章版及, 材料一份和: on what it comes, before the word for the next. */
    private static final Pattern SHAPES =
            Pattern.compile(
                    "(?<=.{2}|[》）”])(?:[和及与、]|以及)?(?:(?:配套|相应|对应)的|的)?(?:(?:(?:纸质|签字|盖章|电子|扫描|书面|打印){1,3}(?:版|件|稿)?|(?<=[料表书])[一二两三四五六七八九十\\d]{1,2}份)[和及与、]?){1,3}$|(?<=[料表书》）”])[和及与]$");

    /** 作品各不超过1部: how many stands behind what is sent. */
    private static final Pattern MOST = Pattern.compile("各?(?:不超过|不多于|限报?|最多)\\d[^》]*$");

    /** 纸质表格加盖公章后: what is done with it first. */
    private static final Pattern STAMPED = Pattern.compile("加盖[^，。；]{0,8}(?:公章|印章)后$");

    /** 填报信息并上传申报书: what is given with it. */
    private static final Pattern AND =
            Pattern.compile("(?<=.{2})，?并(?:上传|提交|报送|提供)(?=[《“\\p{IsHan}])");

    private Tidied() {}

    /** The words, tidied. */
    static String of(String words) {
        var tidy =
                AND.matcher(words.strip())
                        .replaceAll("、")
                        .replaceFirst(
                                "^(?:以[^，。；]{0,8}形式(?:写出|撰写|形成|提交|报送)|写出|填[报写好]的(?=《)|至|于|将|请|的|并|同时|另外|此外|上交|上传|提交(?=.{2})|推荐[至到][^，。；]{2,12}?的|附件中?的|打印(?=.{2})|[：:、])++",
                                "");
        tidy =
                tidy.replaceFirst(
                        "(?:于|在|，|和|以及|(?<!普)及|(?:以及|及|和)(?:配套|相应|对应)的|并|一并|一同|一起|同步|与|分别|统一|以|请|及时|按时|会前|尽快|随时|汇总|书面){1,10}$",
                        "");
        tidy = unlimited(tidy);
        tidy = STAMPED.matcher(tidy).replaceFirst("");
        tidy = tidy.replaceFirst("(?:等?(?:及时|认真|进行)(?:总结|汇总|整理)|打包|压缩|抄送(?:[一二两]份)?)$", "");
        tidy = TAIL.matcher(tidy).replaceFirst("").replaceFirst("^（[^）]*）", "").strip();
        var bare = SHAPES.matcher(tidy).replaceFirst("");
        return bare.matches("全部|所有|其|相关|有关")
                ? tidy
                : bare.indexOf('”') < 0 ? bare.replace("“", "") : bare;
    }

    /** Without how many; in a bracket, without the bracket. */
    private static String unlimited(String words) {
        var most = MOST.matcher(words);
        if (!most.find()) {
            return words;
        }
        int open = words.lastIndexOf('（', most.start());
        boolean inside = open > 0 && words.indexOf('）', open) > most.start();
        return words.substring(0, inside ? open : most.start());
    }
}
