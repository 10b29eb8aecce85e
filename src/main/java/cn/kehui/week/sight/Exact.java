package cn.kehui.week.sight;

import java.util.BitSet;
import java.util.Set;

/**
 * Which characters of required words must be read exactly: numbers with what they count, names of
 * places and bodies up to the character that ends them, and how far something reaches. Another
 * digit is another year, another character another city.
 */
final class Exact {
    private static final String COUNTED = "年月日届号期周";
    private static final String NUMBERS = "一二三四五六七八九十百千〇零两第";
    private static final String ENDS_A_NAME = "省市区县州盟旗镇乡村街局厅委部院校馆会";
    private static final Set<String> REACHES = Set.of("全国", "全省", "全市", "全区", "全县", "中国");

    /** Characters before the one that ends a name: 内蒙古自治, 科学技术. */
    private static final int LONGEST_NAME = 8;

    private Exact() {}

    static BitSet of(String words) {
        var exact = new BitSet(words.length());
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char is = words.charAt(i);
            if (isNumber(is)) {
                exact.set(i);
                from = i + 1;
            } else if (COUNTED.indexOf(is) >= 0 && i > 0 && isNumber(words.charAt(i - 1))) {
                exact.set(i);
                from = i + 1;
            } else if (i > 0 && REACHES.contains(words.substring(i - 1, i + 1))) {
                exact.set(i - 1, i + 1);
                from = i + 1;
            } else if (ENDS_A_NAME.indexOf(is) >= 0) {
                exact.set(Math.max(from, i - LONGEST_NAME), i + 1);
                from = i + 1;
            }
        }
        return exact;
    }

    private static boolean isNumber(char is) {
        return is >= '0' && is <= '9' || NUMBERS.indexOf(is) >= 0;
    }
}
