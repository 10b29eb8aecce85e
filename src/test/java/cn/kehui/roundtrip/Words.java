package cn.kehui.roundtrip;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.form.Value;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What people, and people who mean no good, may type into a form. */
final class Words {
    private static final String HAN = "科技活动周开展情况学校社区企业海洋机器人创新一二三十百千万元人次家项";
    private static final String MARKS = "，。、；：？！“”‘’（）《》【】—…·,.;:?!\"'()[]{}<>&/\\|%#~^$*_+-=@";
    private static final String RARE = "𠮷䶮㙓〇ﬁ①²é中אבעربي\u200f\u200b\ufeff";
    private static final List<String> LIKE_LABELS =
            List.of(
                    "联系人",
                    "活动名称",
                    "说明：请看附件",
                    "合计",
                    "注：以上为预计",
                    "序号 5",
                    "备注",
                    "小计：3",
                    "盖章",
                    "单位：万元",
                    "推荐单位：市科协",
                    "联系电话：13800000000",
                    "填报单位（盖章）：",
                    "1.",
                    "一、",
                    "无",
                    "同上",
                    "N/A",
                    "电话",
                    "时间：5月20日",
                    "地点");

    private Words() {}

    /**
     * Not among them is what the reader takes, by design, for words of the blank form: its hint, a
     * prompt of Word, a line of underscores, and 例： at the start of a row.
     *
     * @param form whose own labels and hints are among the answers too
     */
    static Arbitrary<String> text(Form form) {
        var own =
                form.allFields()
                        .flatMap(
                                field ->
                                        Stream.of(
                                                field.label(),
                                                field.label() + "：",
                                                field.label() + "：十",
                                                field.group().label()))
                        .filter(words -> !words.isEmpty())
                        .toList();
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, mixed(24)),
                net.jqwik.api.Tuple.of(2, lines()),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of(
                                "=1+1",
                                "+86 532",
                                "-12",
                                "@某人",
                                "'引",
                                "\"引号\"",
                                "=HYPERLINK(\"http://x\")",
                                "_x000A_",
                                "null",
                                "TRUE",
                                "1e5",
                                "007",
                                "12345678901234567890",
                                "👩‍🔬🎈")),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(LIKE_LABELS)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(own)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
    }

    private static Arbitrary<String> mixed(int most) {
        var letter =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(10, Arbitraries.of(characters(HAN))),
                        net.jqwik.api.Tuple.of(
                                3, Arbitraries.of(characters("abcXYZ 0123456789０９"))),
                        net.jqwik.api.Tuple.of(2, Arbitraries.of(characters(MARKS))),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(characters(RARE))));
        return letter.list().ofMinSize(1).ofMaxSize(most).map(all -> String.join("", all));
    }

    private static List<String> characters(String from) {
        return from.codePoints().mapToObj(Character::toString).toList();
    }

    private static Arbitrary<String> lines() {
        return mixed(10).list().ofMinSize(2).ofMaxSize(4).map(all -> String.join("\n", all));
    }

    static Arbitrary<String> answer(Form form, Field field) {
        return switch (field.kind()) {
            case Kind.Count _ ->
                    Arbitraries.oneOf(
                            Arbitraries.of("", "0", "—"),
                            Arbitraries.longs().between(0, 5_000).map(String::valueOf),
                            Arbitraries.longs()
                                    .between(0, 1_000_000_000_000L)
                                    .map(String::valueOf));
            case Kind.Wan _ ->
                    Arbitraries.oneOf(
                            Arbitraries.of("", "0", "—"),
                            Arbitraries.longs().between(0, 100_000_000_000L).map(Value::wan),
                            Arbitraries.longs().between(0, 9_999).map(Value::wan));
            case Kind.Money _ ->
                    Arbitraries.oneOf(
                            Arbitraries.of("", "0元", "—"),
                            Arbitraries.longs()
                                    .between(1, 100_000_000_000L)
                                    .map(yuan -> yuan + "元"));
            case Kind.Pictures _ -> Arbitraries.just("");
            case Kind.Text _, Kind.Place _ -> text(form);
            case Kind.Period _ ->
                    Arbitraries.oneOf(
                            text(form),
                            Arbitraries.of(
                                    "5月20日 9:00-11:00，青岛市科技馆",
                                    "2025年5月",
                                    "全年",
                                    "5.20—5.26",
                                    "每周六"));
            case Kind.Phone _ ->
                    Arbitraries.oneOf(
                            text(form),
                            Arbitraries.of(
                                    "张三 0532-85911893", "13800000000", "李四，0532-85911893转801"));
            case Kind.Mail _ ->
                    Arbitraries.oneOf(text(form), Arbitraries.of("a.b@qingdao.gov.cn", "无"));
        };
    }

    static Arbitrary<String> unit() {
        return Arbitraries.of(
                "崂山区科学技术局",
                "青岛市教育局",
                "西海岸新区科技局",
                "中国海洋大学科学技术协会",
                "青岛市气象学会",
                "市北区",
                "中共青岛市委宣传部",
                "青岛蓝色硅谷核心区管理委员会",
                "中国科学院海洋研究所",
                "海尔集团公司",
                "青岛市第三十九中学",
                "即墨区科学技术局（即墨区地震局）",
                "A-Z 实验室",
                "青岛市退役军人事务局",
                "联系人协会",
                "青岛单位服务中心",
                "𠮷林村科普站");
    }

    /** The same words, as the reader keeps them. */
    static String tidy(String typed) {
        return Typed.tidy(typed);
    }
}
