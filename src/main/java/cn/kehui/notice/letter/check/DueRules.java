package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.text.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days by which something is to be sent in: on a working day, and not too soon. */
public final class DueRules {
    /** Working days that those who owe something should have at least. */
    private static final int LEAST = 3;

    private static final Pattern DUE =
            Pattern.compile(
                    "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:[（(][^（）()]*[）)])?(上午|中午|下午|晚上?)?"
                            + "(?:(\\d{1,2})(?:[点时]|[:：]\\d{2}))?(?:\\d{1,2}分)?(?:下班)?(?:之前|以前|前|截止|为止)");
    private static final Pattern SENT =
            Pattern.compile("报[送名至到给我省市区]|上报|填报|申报|报告|[发寄]送|发至|反馈|提交|提报|填写|上传|回复|送[达至交]|交至");
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？]+");

    private final List<Finding> findings = new ArrayList<>();
    private final LocalDate issued;
    private final Predicate<LocalDate> works;

    private DueRules(LocalDate issued, Predicate<LocalDate> works) {
        this.issued = issued;
        this.works = works;
    }

    /** Without a date of issue nothing can be counted, and nothing is said. */
    public static List<Finding> of(Letter letter, Predicate<LocalDate> works) {
        var issued = letter.signing().day();
        if (issued.isEmpty()) {
            return List.of();
        }
        var rules = new DueRules(issued.get(), works);
        for (int i = 0; i < letter.body().size(); i++) {
            var at = "body[" + i + "]";
            SENTENCE.matcher(letter.body().get(i).text())
                    .results()
                    .filter(sentence -> SENT.matcher(sentence.group()).find())
                    .flatMap(sentence -> DUE.matcher(sentence.group()).results())
                    .forEach(due -> rules.due(at, due));
        }
        return rules.findings;
    }

    private void due(String at, MatchResult due) {
        var read = Day.of(year(due), number(due.group(2)), number(due.group(3)));
        if (read.isEmpty()) {
            return;
        }
        var day = read.get();
        if (day.isBefore(issued)) {
            findings.add(Finding.stops(at, "letter.due-past", due.group(), Day.words(issued)));
            return;
        }
        if (!works.test(day)) {
            findings.add(Finding.asks(at, "letter.due-off", due.group()));
        }
        int halves = halves(day, due);
        if (halves < 2 * LEAST) {
            findings.add(Finding.asks(at, "letter.due-short", due.group(), words(halves), LEAST));
        }
    }

    /** Half working days after the day of issue; a due hour until noon leaves half of its day. */
    private int halves(LocalDate day, MatchResult due) {
        int halves = 0;
        for (var each = issued.plusDays(1);
                !each.isAfter(day) && halves < 2 * LEAST + 2;
                each = each.plusDays(1)) {
            halves += works.test(each) ? 2 : 0;
        }
        boolean noon = !due.group().contains("下午") && !due.group().contains("晚") && hour(due) <= 12;
        return halves - (noon && works.test(day) && halves > 0 ? 1 : 0);
    }

    private static int hour(MatchResult due) {
        if (due.group(5) != null) {
            return number(due.group(5));
        }
        return due.group(4) != null && due.group(4).endsWith("午") ? 12 : 24;
    }

    /** A month far before that of issue is next year's. */
    private int year(MatchResult due) {
        if (due.group(1) != null) {
            return number(due.group(1));
        }
        return number(due.group(2)) < issued.getMonthValue() - 6
                ? issued.getYear() + 1
                : issued.getYear();
    }

    private static String words(int halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
