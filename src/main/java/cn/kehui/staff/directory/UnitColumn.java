package cn.kehui.staff.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A fact of a unit as it is typed: a column of a table, a field of a form. */
public enum UnitColumn {
    CODE("编码", "字母、数字和连字符，最多 40 个。各种表都按编码排列，定了以后不变。"),
    PARENT("上级单位", "上级单位的编码或全称；最上级的单位填“无”。"),
    NAME("名称", "全称，与公章一致。"),
    SHORT_NAME("简称", "例如市科技局。"),
    REGION("区划", "区划代码，或者“崂山区”这样的名称。"),
    KIND("类别", "主管部门，有关部门，学会、协会、研究会，高校，企业，科研院所，园区，学校，场馆，其他。"),
    LEVEL("层级", "国家，省级，市级，区市级，基层。"),
    LINE("条线", "科技，宣传，科协，其他。"),
    FUNCTIONS("职能", "承担哪些职能：科技主管部门、党委宣传部门、科协；几项之间用顿号，没有就不填。"),
    CREDIT("统一社会信用代码", "18 位。");

    /** What stands for the parent of a unit that has none. */
    public static final String NONE = "无";

    private final String label;
    private final String hint;

    UnitColumn(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    /** What to type. */
    public String hint() {
        return hint;
    }

    /** In a form and in findings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean required() {
        return this != SHORT_NAME && this != FUNCTIONS && this != CREDIT;
    }

    /** By the head of a column, with or without 代码, spaces and a star. */
    static Optional<UnitColumn> headed(String head) {
        var words = head.replaceAll("[\\s*＊（）()]|必填", "");
        return Arrays.stream(values())
                .filter(
                        column ->
                                words.equals(column.label)
                                        || words.equals(column.label + "编码")
                                        || words.equals(column.label + "代码")
                                        || words.equals("单位" + column.label))
                .findFirst();
    }
}
