package cn.kehui.notice.reader.text;

import java.text.Normalizer;

/** What kind a character is, and the plain form of one that programs write in another. */
public final class Characters {
    private static final String RADICALS = "⺟⺠⺼⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";
    private static final String WORDS = "母民肉虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

    private Characters() {}

    /** The text with words for the radicals that a PDF may hold in their place. */
    public static String words(String text) {
        var words = new StringBuilder(text);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 0x2e80 && c <= 0x2fdf || c >= 0xf900 && c <= 0xfaff) {
                words.setCharAt(i, other(c));
            }
        }
        return words.toString();
    }

    public static boolean han(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c == '〇' || c >= 0x3400 && c <= 0x4dbf;
    }

    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Chinese punctuation, and brackets of either width: no space beside it means anything. */
    static boolean mark(char c) {
        return "，。：；、（）《》“”‘’！？〔〕【】…—()".indexOf(c) >= 0;
    }

    /** The plain form; 0 where the character is not seen. */
    static char plain(char c) {
        if (c >= 0x4e00 && c <= 0x9fff || c > ' ' && c < 0x7f || c == '\n') {
            return c;
        }
        if (c == '\t' || c == ' ' || c == 0xa0 || c == 0x3000 || space(c)) {
            return c == '\t' ? '\t' : ' ';
        }
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '＠' -> '@';
            case '．' -> '.';
            case '｡' -> '。';
            case '︰', '∶', '﹕' -> '：';
            case '﹝', '〔' -> '〔';
            case '﹞', '〕' -> '〕';
            case '﹙' -> '（';
            case '﹚' -> '）';
            case '∼', '〜', '～', '﹏' -> '~';
            case '－', '−', '﹣', '‐', '‑' -> '-';
            case '／' -> '/';
            case 0x2028, 0x2029, 0x0b, 0x0c, 0x85 -> '\n';
            default -> other(c);
        };
    }

    private static boolean space(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static char other(char c) {
        int type = Character.getType(c);
        if (type == Character.CONTROL || type == Character.FORMAT || c >= 0xfe00 && c <= 0xfe0f) {
            return 0;
        }
        // a PDF may hold the radical ⽇ where a reader sees 日
        int radical = RADICALS.indexOf(c);
        if (radical >= 0) {
            return WORDS.charAt(radical);
        }
        if (c >= 0x2e80 && c <= 0x2fdf || c >= 0xf900 && c <= 0xfaff) {
            var normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return normal.length() == 1 ? normal.charAt(0) : c;
        }
        return c;
    }
}
