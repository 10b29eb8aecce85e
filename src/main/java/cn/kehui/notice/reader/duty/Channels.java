package cn.kehui.notice.reader.duty;

import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** How something gets there: a mailbox, a platform, an office system, paper. */
final class Channels {
    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,30}(?:\\.[A-Za-z0-9-]{2,20}){1,4}");
    private static final Pattern WAY =
            Pattern.compile(
                    "(?:指定|电子|公务|工作|报名|投稿|专用|联系人|OA)(?:电子)?[邮信]箱|(?:[“《][^”》]{2,30}[”》]|[\\p{IsHan}A-Za-z]{2,16}?)?(?:平台|系统|小程序|公众号|APP|官网|网站|云盘|网盘)(?=[^\\p{IsHan}]|$|进行|登记|发布|录入|提交|上传|填报|报送|报名|注册|申报|推送|填写|或|和|上(?!级)|中(?!心))"
                            + "|[\\p{IsHan}]{0,6}(?:QQ群|微信群|钉钉群?|公文(?:交换|流转|传输)?系统|电子公文|政务内网|协同办公|二维码)|[\\p{IsHan}·\\d]{2,12}网(?=[（(](?:https?|www))|(?<=网址[（(：:])https?://[\\w./?#=&%-]{4,80}|邮寄|快递|金宏网?(?:或邮箱)?|邮箱");
    private static final Pattern SHORT =
            Pattern.compile(
                    "^(?:的|通过)?((?![^邮]*(?:将|发|至|报|送))[\\p{IsHan}A-Za-z“”]{0,8}(?:或|和|、|及)?(?:电子|公务|指定)?[邮信]箱)$");

    /** Without one of these no way is named: the longer search is spared. */
    private static final Pattern HINT =
            Pattern.compile("邮|信箱|平台|系统|小程序|公众号|APP|网|群|钉|公文|内网|协同|二维码|快递|金宏");

    /** Where paper is brought or posted: 寄送至某路1号, 交到行政楼305室. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:邮寄|寄送?|快递|送达?|送交|交)(?:至|到|往)[^，。；（@]{1,40}?(?:[路街道巷]\\d{1,5}号|(?<!\\d)\\d{1,4}(?:号楼|楼|层)|(?<!\\d)\\d{3,4}(?:室|房间|办公室))[^，。；（：:]{0,24}");

    private static final Pattern ONLINE = Pattern.compile(".{2}(?:系统|平台|网站|小程序)$|钉钉|微信|QQ");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private Channels() {}

    /** Whether it is brought or posted somewhere. */
    static boolean place(String way) {
        return PLACE.matcher(way).lookingAt();
    }

    /** Whether it is entered on a platform or a site that has a name. */
    static boolean online(String way) {
        return ONLINE.matcher(way).find();
    }

    /**
     * @param rest what stands behind the office, up to the clause's end
     * @param text the clause as a whole
     */
    static String of(String rest, String text) {
        var ways = new LinkedHashSet<String>();
        var own = SHORT.matcher(rest.replaceAll("[：:].*$", ""));
        if (own.matches() && own.group(1).length() > 2) {
            ways.add(own.group(1));
        } else {
            (HINT.matcher(text).find() ? WAY : NEVER)
                    .matcher(text)
                    .results()
                    .map(
                            found ->
                                    found.group()
                                            .replaceFirst(
                                                    "^.*(?:(?<=[稿版件档])发|通过|登录|登陆|进入|发送|上传|至|到|在|以|经|由|并|请|将|前)",
                                                    ""))
                    .filter(way -> way.length() > 1)
                    .forEach(ways::add);
            if (ways.size() > 1) {
                ways.remove("邮箱");
            }
        }
        var place = PLACE.matcher(text);
        if (place.find()) {
            ways.remove("邮寄");
            ways.add(place.group());
        }
        MAIL.matcher(text).results().forEach(found -> ways.add(found.group()));
        if (ways.isEmpty() && text.contains("电子版")) {
            ways.add("电子版");
        } else if (ways.isEmpty()
                && text.matches("(?s).*(?:纸质|书面|盖章(?!版?的?(?:扫描|电子|PDF|pdf))).*")) {
            ways.add("纸质");
        }
        return String.join("，", ways);
    }
}
