package cn.kehui.visitor.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ages by which people look for something; both ends belong to it. */
enum AgeBand {
    TODDLER(0, 5, "学龄前", "幼儿", "婴幼", "亲子"),
    CHILD(6, 11, "小学", "儿童", "青少年", "亲子"),
    YOUTH(12, 17, "中学", "初中", "高中", "初一", "初二", "初三", "高一", "高二", "高三", "青少年"),
    ADULT(18, 59, "成人", "成年", "大学"),
    SENIOR(60, 120, "老年", "老人", "长者");

    private static final String CHILDREN_TOO = "未成年";

    private final int from;
    private final int to;
    private final List<String> words;

    AgeBand(int from, int to, String... words) {
        this.from = from;
        this.to = to;
        this.words = List.of(words);
    }

    /** Those that words such as 6—12岁 or 小学生 name; every one where they name none. */
    static List<String> of(String typed) {
        var said = AgesSaid.of(typed);
        var named = new ArrayList<AgeBand>();
        for (var band : values()) {
            boolean counted = said.ages().stream().anyMatch(band::meets);
            boolean called = (said.ages().isEmpty() || said.grades()) && band.called(said.plain());
            if (counted || called) {
                named.add(band);
            }
        }
        boolean all = said.anybody() || named.isEmpty();
        return (all ? Arrays.asList(values()) : named).stream().map(Enum::name).toList();
    }

    private boolean meets(AgesSaid.Ages ages) {
        return from <= ages.to() && to >= ages.from();
    }

    private boolean called(String plain) {
        if (plain.contains(CHILDREN_TOO)) { // 成年 stands in it, and it is the other one
            return this == CHILD || this == YOUTH;
        }
        return words.stream().anyMatch(plain::contains);
    }
}
