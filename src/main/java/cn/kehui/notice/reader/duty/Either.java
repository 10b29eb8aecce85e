package cn.kehui.notice.reader.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One form or the other, by what is so: 自行组织的单位填写附件3.
 *
 * @param who owes it, and the condition
 * @param what is filled
 */
record Either(String who, String what) {
    private static final Pattern EACH =
            Pattern.compile(
                    "(?:^|[，。；：])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?(?:其中)?(?:请|由|凡)?([^，。；：（《]{2,32}的(?:[\\p{IsHan}]{0,6}(?:单位|部门|学校|企业|个人|作者|选手|团队|学会|人员|教师|学生|者|区市?县?))?)[，,]?(?:请|应|须|可|需|要)?(?:认真|如实|分别)?(?:填写|填报|填|提交|报送|使用|上报)(附件\\s?\\d{1,2}(?:《[^》]{2,60}》)?|《[^》]{2,60}》|[\\p{IsHan}]{2,16}(?:表|书)(?![\\p{IsHan}]))");

    /**
     * What each clause of a sentence bids somebody fill: 各区填写《甲》；各高校填写《乙》; fewer than two: they are
     * asked alike.
     */
    static List<DutyMaker.Asking> clauses(String sentence) {
        if (sentence.indexOf('；') < 0 || sentence.indexOf('《') < 0) {
            return List.of();
        }
        var all = new ArrayList<DutyMaker.Asking>();
        for (var clause : sentence.split("；")) {
            var who = Debtors.in(clause, clause.length());
            var what = Things.titled(clause);
            if (!who.isEmpty() && !what.isEmpty()) {
                all.add(new DutyMaker.Asking(What.thing(what), who, List.of()));
            }
        }
        return all.size() > 1 ? List.copyOf(all) : List.of();
    }

    /** Those of a sentence; fewer than two are no choice. */
    static List<Either> in(String text) {
        if (text.indexOf('的') < 0 || text.indexOf('附') < 0 && text.indexOf('表') < 0) {
            return List.of();
        }
        var all = new ArrayList<Either>();
        var found = EACH.matcher(text);
        while (found.find()) {
            all.add(new Either(found.group(1), found.group(2)));
        }
        boolean differ = all.stream().map(Either::what).distinct().count() > 1;
        return differ ? List.copyOf(all) : List.of();
    }
}
