package cn.kehui.notice.reader.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** To whom something is sent: the office behind the verb. */
final class Targets {
    private static final Pattern END =
            Pattern.compile(
                    "(?:局|厅|部|处|科|室|办|委|协会|科协|学会|中心|委员会|组委会|馆|院|站|公司|司|组|联席会议|工作专班|总工会|研究会|会|社|机构)$");

    /** The last characters of those: a beginning with another end is looked at no further. */
    private static final String LAST = "局厅部处科室办委会协心馆院站司组议班社构）";

    private static final Pattern STOPS =
            Pattern.compile(
                    "[，。；：:“”《》\\n@]|邮箱|电子邮|金宏|联系人|进行|审核|备案|汇总|统一|指定|网站|平台|系统|（(?![\\p{IsHan}]{2,16}[处科室部办]）|[市县区、]{1,5}）)");
    private static final Pattern TORN =
            Pattern.compile(
                    "科[普技学研协创]|会[员议场]|部[门署分]|办[公理法事]|处[理]|委[员宣办]|室[内]|局[面]|组[织委]|院[校]|社[区会]");
    private static final Pattern NO =
            Pattern.compile(
                    "[一两二三\\d]份.*|.*(?:材料|报告|方案|推荐表|情况|信息科?技?表|名单|作品|照片|总结|电子版|纸质|一式|名称|回执|不少|不超).*|.{0,1}|.*(?:要求|前|项|以上)$|.*(?:报送|上报|提交|传真至|发送|发至|汇总|开展|举办).*|(?:后|并|或|真|交|在|于|由|将|请).*|(?:本(?![局会办部委厅院馆]$)|该|此|各|及|有关|相关).*|[^（(]*[）)].*");

    /** Where something is brought, and no office. */
    private static final Pattern PLACE =
            Pattern.compile("[路街道巷]\\d{1,5}号|(?<!\\d)\\d{1,4}(?:号|楼|层)|(?<!\\d)\\d{3,4}室");

    private static final Pattern PART = Pattern.compile("(?!各?一|备|并|同)[\\p{IsHan}]{2,6}(?<![份版件])");

    /** Of the names of all offices that one verb sends to. */
    private static final int LONGEST = 160;

    /** Of the name of one. */
    private static final int OFFICE = 40;

    /**
     * @param rest behind the office, up to the clause's end
     */
    record Target(List<String> offices, String rest, int to) {}

    private Targets() {}

    /** The office at {@code at}, just behind a verb; none where what is sent stands there. */
    static Target at(String text, int at) {
        int from = at;
        while (from < text.length() && "至到给往送报“ ：:".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int most = Math.min(text.length(), from + LONGEST);
        var stop = STOPS.matcher(text).region(from, most).useTransparentBounds(true);
        boolean stopped = stop.find();
        int to = stopped ? stop.start() : most;
        if (stopped && stop.group().matches("网站|平台|系统")) {
            return new Target(List.of(), "", from);
        }
        var offices = new ArrayList<String>();
        int end = from;
        int begin = from;
        for (int i = from; i <= to; i++) {
            boolean joint = i == to || "、和及或与".indexOf(text.charAt(i)) >= 0 && !inside(text, i);
            if (i - begin > OFFICE + 1) {
                break;
            }
            if (joint && i > begin) {
                var office = office(text.substring(begin, i));
                if (office.isEmpty() || i < to && goesOn(text, begin + office.length(), i)) {
                    continue;
                }
                if (!offices.isEmpty() && office.length() < 3) {
                    break;
                }
                offices.add(office);
                end = begin + office.length();
                begin = i + 1;
            }
        }
        return new Target(offices, rest(text, end), end);
    }

    /** 科技部科技人才与科学普及司: behind the first office its department has not ended yet. */
    private static boolean goesOn(String text, int from, int joint) {
        return "与和及".indexOf(text.charAt(joint)) >= 0
                && PART.matcher(text).region(from, joint).matches();
    }

    /** 科学普及部, 及时, 及早: what looks like the word between two offices is part of another. */
    private static boolean inside(String text, int at) {
        return text.charAt(at) == '及'
                && (at > 0 && text.charAt(at - 1) == '普'
                        || at + 1 < text.length() && "时早其".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static String rest(String text, int from) {
        int begin = from;
        while (begin < text.length() && "”’ 、，".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && "，。；（".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** The longest beginning of {@code words} that is an office; empty if none is. */
    private static String office(String words) {
        for (int end = Math.min(words.length(), OFFICE); end >= 2; end--) {
            if (LAST.indexOf(words.charAt(end - 1)) < 0) {
                continue;
            }
            var part = words.substring(0, end);
            boolean ends =
                    END.matcher(part).region(Math.max(0, end - 4), end).find()
                            || part.endsWith("）") && part.contains("（");
            boolean torn =
                    end < words.length()
                            && TORN.matcher(words.substring(end - 1, end + 1)).matches();
            if (ends
                    && !torn
                    && !NO.matcher(part).matches()
                    && !PLACE.matcher(part).find()
                    && (part.length() >= 3
                            || part.matches("我[局会办部委厅院处馆]|本[局会办部委厅院馆]|[市省区县][委办]"))) {
                return part;
            }
        }
        return "";
    }
}
