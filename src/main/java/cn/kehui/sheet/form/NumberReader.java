package cn.kehui.sheet.form;

import cn.kehui.ground.base.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts and amounts as people write them. What it does not understand it says; it never
 * guesses and never makes a zero.
 */
final class NumberReader {
    private static final Set<String> DASHES =
            Set.of(
                    "-", "—", "–", "――", "—-", "--", "---", "——", "———", "/", "\\", "//", "一一",
                    "不适用", "n/a", "na", "−", "─", "──", "ー", "_", "__");
    private static final Set<String> NONE =
            Set.of("无", "没有", "暂无", "无。", "未发生", "未涉及", "(无)", "未开展");

    /**
     * Words of one meaning: who writes 场 where the form prints 次 has answered the same question.
     */
    private static final List<Set<String>> ALIKE =
            List.of(
                    Set.of(
                            "次", "场", "场次", "项", "个", "期", "届", "场活动", "次活动", "项活动", "个活动", "余场",
                            "余次"),
                    Set.of("人次", "人", "名", "位", "人/次", "人员", "人数", "余人", "余人次"),
                    Set.of(
                            "家", "个", "所", "处", "座", "间", "家媒体", "个媒体", "个场馆", "家单位", "个单位", "家场馆",
                            "所大学", "所高校", "家科研机构", "个科研机构"),
                    Set.of(
                            "篇", "条", "次", "件", "个", "则", "篇次", "条次", "篇报道", "条报道", "篇(条)", "篇/条",
                            "余篇"));

    static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private static final Pattern PLAIN = Pattern.compile("[0-9０-９,，.．]+");

    /** A counting word and what was counted, which is neither money nor time. */
    private static final Pattern OWN_AND_WHAT =
            Pattern.compile("[\\p{IsHan}&&[^个]][\\p{IsHan}&&[^元天日时分秒月年周百千万亿]]{1,5}");

    private static final Pattern SPACED = Pattern.compile("\\d[ 　]\\d");

    private NumberReader() {}

    static Reading count(Field field, String typed, String unit) {
        var none = none(field, typed);
        if (none != null) {
            return none;
        }
        var words = NumberWords.of(typed);
        if (words == null) {
            return unread(field, typed, "number.unread");
        }
        if (words.number().compareTo(MOST) > 0) {
            return over(field, typed);
        }
        boolean same = words.unit().isEmpty() || alike(unit, words.unit());
        if (!same && !nearly(unit, words.unit())) {
            return unread(field, typed, "number.other-unit", unit);
        }
        var number = words.number().stripTrailingZeros();
        if (number.scale() > 0) {
            return unread(field, typed, "number.not-whole", unit);
        }
        var said = said(field, typed, words, new Value.Whole(number.longValueExact()));
        return same ? said : asked(field, said, typed, words.unit());
    }

    /** A figure whose unit word is not the form's is shown back once, as a question. */
    private static Reading asked(Field field, Reading said, String typed, String written) {
        var findings =
                new ArrayList<>(
                        said.findings().stream()
                                .filter(finding -> !finding.key().equals("number.understood"))
                                .toList());
        findings.add(
                Finding.asks(
                        field.id(),
                        "number.near-unit",
                        typed,
                        written,
                        said.value().printed() + unit(field)));
        return new Reading(said.value(), List.copyOf(findings));
    }

    static @Nullable Reading none(Field field, String typed) {
        var key = Typed.key(typed);
        if (DASHES.contains(key)) {
            return Reading.of(Value.DASH);
        }
        if (saysNone(typed) && field.kind() instanceof Kind.Wan(boolean zero) && zero) {
            return Reading.of(new Value.Yuan(0));
        }
        return saysNone(typed)
                ? Reading.of(Value.DASH, Finding.asks(field.id(), "number.none", typed))
                : null;
    }

    static boolean saysNone(String typed) {
        return NONE.contains(Typed.key(typed));
    }

    /** Shows back what was understood wherever it is not the very digits that were typed. */
    static Reading said(Field field, String typed, NumberWords words, Value value) {
        var findings = new ArrayList<Finding>();
        if (words.about()) {
            findings.add(
                    Finding.asks(field.id(), "number.about", typed, value.printed() + unit(field)));
        } else if (!words.aside().isEmpty()) {
            findings.add(
                    Finding.asks(field.id(), "number.aside", typed, value.printed() + unit(field)));
        } else if (SPACED.matcher(typed).find()) {
            findings.add(
                    Finding.asks(
                            field.id(), "number.spaced", typed, value.printed() + unit(field)));
        } else if (!PLAIN.matcher(typed).matches()) {
            findings.add(
                    Finding.notes(
                            field.id(), "number.understood", typed, value.printed() + unit(field)));
        }
        unlikely(field, value, findings);
        return new Reading(value, List.copyOf(findings));
    }

    private static void unlikely(Field field, Value value, List<Finding> findings) {
        long most = value instanceof Value.Yuan ? field.unlikely() * 10_000 : field.unlikely();
        if (most > 0 && value.amount().orElse(0) > most) {
            findings.add(
                    Finding.asks(
                            field.id(),
                            "number.unlikely",
                            value.printed() + unit(field),
                            field.unlikely() + unit(field)));
        }
    }

    private static String unit(Field field) {
        return field.kind() instanceof Kind.Money ? "万元" : field.unit();
    }

    private static boolean alike(String unit, String written) {
        return unit.equals(written)
                || ALIKE.stream().anyMatch(set -> set.contains(unit) && set.contains(written));
    }

    /** 个 counts anything; 名学生 and 场讲座 say what was counted, in the form's own words. */
    private static boolean nearly(String unit, String written) {
        return written.equals("个")
                || OWN_AND_WHAT.matcher(written).matches()
                        && ALIKE.stream()
                                .filter(set -> set.contains(unit))
                                .anyMatch(set -> set.contains(written.substring(0, 1)));
    }

    static Reading over(Field field, String typed) {
        var most = field.kind() instanceof Kind.Count(var unit) ? "10000亿" + unit : "10000亿元";
        return unread(field, typed, "number.over", most);
    }

    static Reading unread(Field field, String typed, String key, String... more) {
        var args = new ArrayList<Object>(List.of(typed));
        args.addAll(List.of(more));
        return Reading.of(new Value.Unread(typed), Finding.stops(field.id(), key, args.toArray()));
    }

    static Reading plus(Reading reading, Finding finding) {
        var findings = new ArrayList<>(reading.findings());
        findings.add(finding);
        return new Reading(reading.value(), List.copyOf(findings));
    }
}
