package cn.kehui.sheet.dictionary;

import java.util.Arrays;
import java.util.Optional;

/**
 * A row of the yearly 科普统计 on activities (科普统计调查制度, 科普活动). An activity is of at most one row by its
 * form; what a week held, and what was attended by very many, are the same activities again, cut
 * otherwise.
 */
public enum YearRow {
    LECTURE("科普（技）讲座", Cut.FORM),
    EXHIBITION("科普（技）展览", Cut.FORM),
    CONTEST("科普（技）竞赛", Cut.FORM),
    HOBBY_GROUP("青少年科技兴趣小组", Cut.FORM),
    CAMP("科技夏（冬）令营", Cut.FORM),
    TRAINING("实用技术培训", Cut.FORM),
    OPENING("大学、科研机构向社会开放", Cut.FORM),
    /** Its form is said, and none of the rows. */
    OTHER("写了别的形式", Cut.REST),
    /** It has several forms, of several rows: it is put under none. */
    SEVERAL("写了几种形式", Cut.REST),
    /** Nobody said its form. */
    UNSAID("没有写形式", Cut.REST),
    WEEK("科技活动周科普专题活动", Cut.AGAIN),
    MAJOR("重大科普活动", Cut.AGAIN),
    ALL("全部活动", Cut.AGAIN);

    private enum Cut {
        FORM,
        REST,
        AGAIN
    }

    private final String label;
    private final Cut cut;

    YearRow(String label, Cut cut) {
        this.label = label;
        this.cut = cut;
    }

    public String label() {
        return label;
    }

    /** Whether activities are of it by their form. */
    public boolean form() {
        return cut == Cut.FORM;
    }

    /** Whether it holds what is of no row by its form, so that all together are all. */
    public boolean rest() {
        return cut == Cut.REST;
    }

    /** The one of that name; empty: there is none. */
    public static Optional<YearRow> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Of which row an activity is by its form; never guessed: only words of the dictionary are a
     * row's.
     *
     * @param form 活动形式, as it was typed; several may stand there
     */
    public static YearRow of(String form) {
        return YearWords.row(form);
    }

    /** Whether a campaign, or a period of it, is the week, by its words. */
    public static boolean week(String words) {
        return YearWords.WEEK.stream().anyMatch(words::contains);
    }

    /** 人次 on site from which an activity is {@link #MAJOR}. */
    public static int majorFrom() {
        return YearWords.MAJOR_FROM;
    }
}
