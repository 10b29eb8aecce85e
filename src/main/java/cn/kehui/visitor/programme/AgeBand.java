package cn.kehui.visitor.programme;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Ages by which people look for something; both ends belong to it. */
enum AgeBand {
    TODDLER(0, 5, "学龄前|幼儿|亲子"),
    CHILD(6, 11, "小学|儿童|青少年|亲子"),
    YOUTH(12, 17, "中学|初中|高中|青少年"),
    ADULT(18, 59, "成人|成年|大学"),
    SENIOR(60, 120, "老年|老人|长者");

    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,3})[周]?岁?(?:[-—–~～至到]{1,2}([0-9]{1,3})|(以上|及以上|[+]))?");

    private final int from;
    private final int to;
    private final Pattern words;

    AgeBand(int from, int to, String words) {
        this.from = from;
        this.to = to;
        this.words = Pattern.compile(words);
    }

    /** Those that words such as 6—12岁 or 小学生 name; every one where they name none. */
    static List<String> of(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(" ", "");
        var said = NUMBERS.matcher(plain);
        var named =
                said.find()
                        ? between(said.group(1), said.group(2))
                        : Arrays.stream(values())
                                .filter(band -> band.words.matcher(plain).find())
                                .toList();
        return (named.isEmpty() ? List.of(values()) : named).stream().map(Enum::name).toList();
    }

    private static List<AgeBand> between(
            String first, @org.jspecify.annotations.Nullable String last) {
        int least = Integer.parseInt(first);
        int most = last == null ? SENIOR.to : Integer.parseInt(last);
        return Arrays.stream(values())
                .filter(band -> band.from <= most && band.to >= least)
                .toList();
    }
}
