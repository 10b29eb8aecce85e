package cn.kehui.visitor.programme.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a character is read, without its tone: as people type it. */
final class Pinyins {
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Pinyins() {}

    static boolean han(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Empty: it is not read as anything. */
    static String of(int c) {
        return KNOWN.computeIfAbsent(c, Pinyins::read);
    }

    private static String read(int c) {
        var said = PinyinHelper.toPinyin(Character.toString(c), PinyinStyleEnum.NORMAL).strip();
        return said.chars().allMatch(letter -> letter >= 'a' && letter <= 'z') ? said : "";
    }
}
