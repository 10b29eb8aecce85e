package cn.kehui.sheet.form;

import java.util.List;
import java.util.regex.Pattern;

/** How units are named: when two names mean one unit, and which are districts. */
public final class UnitNames {
    private static final Pattern SEAL = Pattern.compile("\\((加?盖公?章|公章|章|签章|印章)\\)");

    /** Cities above districts: in front of a district's name they add nothing. */
    private static final Pattern CITY =
            Pattern.compile(
                    "^(山东省)?(济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|菏泽|北京|上海|天津|重庆|石家庄|太原|沈阳|大连|长春|哈尔滨"
                            + "|南京|苏州|杭州|宁波|合肥|福州|厦门|南昌|郑州|武汉|长沙|广州|深圳|南宁|海口|成都|贵阳|昆明|西安|兰州|西宁|银川)市?");

    private static final Pattern DISTRICT =
            Pattern.compile(
                    "^(?:[\\p{IsHan}]{0,6}?(?:新区|开发区|高新区|示范区|保税区|综保区|功能区)|[\\p{IsHan}]{1,6}?(?<![社校园库景地城院])(?:区|县|市))(?!场|直|立|民)");

    /** Long names of offices and what everybody calls them. */
    private static final List<String[]> SHORT =
            List.of(
                    new String[] {"科学技术协会", "科协"},
                    new String[] {"科学技术局", "科技局"},
                    new String[] {"卫生健康(委员会|委|局)", "卫健委"},
                    new String[] {"卫健局", "卫健委"},
                    new String[] {"工业和信息化局", "工信局"},
                    new String[] {"教育和体育局", "教体局"},
                    new String[] {"发展(和)?改革(委员会|委|局)", "发改委"},
                    new String[] {"人力资源和社会保障局", "人社局"},
                    new String[] {"市场监督管理局", "市场监管局"},
                    new String[] {"住房和城乡建设局", "住建局"},
                    new String[] {"文化和旅游局", "文旅局"},
                    new String[] {"自然资源和规划局", "自然资源局"},
                    new String[] {"中国共产党|中共", ""});

    private UnitNames() {}

    /**
     * The name as it is compared: seal words and the city in front of a district taken off, long
     * forms of an office made short.
     */
    public static String key(String name) {
        var key = SEAL.matcher(Typed.key(name)).replaceAll("").replaceAll("[_\\p{P}]", "");
        for (var pair : SHORT) {
            key = key.replaceFirst(pair[0], pair[1]);
        }
        var local = local(key);
        return DISTRICT.matcher(local).lookingAt() && !local.isEmpty() ? local : key;
    }

    /** Whether the name is a 区市, a 县 or a 功能区, or an office of one. */
    public static boolean isDistrict(String name) {
        var local =
                local(Typed.key(name).replaceAll("[_\\p{P}]", "").replaceFirst("^(中共|中国共产党)", ""));
        return DISTRICT.matcher(local).lookingAt() && !local.matches("^[\\p{IsHan}]{0,2}省.*");
    }

    /** Without the city in front; 青岛市南区 is 市南区, not 南区. */
    private static String local(String key) {
        var local = CITY.matcher(key).replaceFirst("");
        return local.length() < key.length() && local.matches("^[东西南北中]区.*") ? "市" + local : local;
    }
}
