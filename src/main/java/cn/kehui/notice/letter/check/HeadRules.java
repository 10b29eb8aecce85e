package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 发文字号 (7.2.5) and 主送机关 (7.3.2). */
public final class HeadRules {
    private static final Pattern STANDARD = Pattern.compile("\\S*\\p{IsHan}〔(\\d{4})〕[1-9]\\d*号");
    private static final Pattern READABLE =
            Pattern.compile(
                    "\\s*+([^\\d\\[\\]()（）【】〔〕{}<>《》]*?\\p{IsHan})\\s*[\\[(（【〔{<《]\\s*(\\d{4}|\\d{2})\\s*+年?\\s*+[\\])）】〕}>》]\\s*+第?\\s*+0*([1-9]\\d*)\\s*+号?\\s*+");

    /** Documents to the public or of a meeting, which are sent to nobody. */
    private static final Set<String> TO_NOBODY = Set.of("公告", "通告", "公报", "决议", "纪要", "决定", "命令");

    private HeadRules() {}

    public static List<Finding> of(Letter letter) {
        var findings = new ArrayList<Finding>();
        number(letter, findings);
        addressees(letter, findings);
        return findings;
    }

    private static void number(Letter letter, List<Finding> findings) {
        var number = letter.head().number();
        if (number.isEmpty()) {
            if (!letter.head().bodies().isEmpty()) {
                findings.add(Finding.asks("number", "letter.number-missing"));
            }
            return;
        }
        var standard = STANDARD.matcher(number);
        if (standard.matches()) {
            year(letter, standard.group(1), findings);
            return;
        }
        var readable = READABLE.matcher(number);
        findings.add(
                readable.matches()
                        ? Finding.stops(
                                "number", "letter.number-form", number, asStandard(readable))
                        : Finding.stops("number", "letter.number-unreadable", number));
    }

    private static String asStandard(java.util.regex.Matcher read) {
        var year = read.group(2).length() == 2 ? "20" + read.group(2) : read.group(2);
        return read.group(1) + "〔" + year + "〕" + read.group(3) + "号";
    }

    private static void year(Letter letter, String year, List<Finding> findings) {
        letter.signing()
                .day()
                .filter(day -> !Integer.toString(day.getYear()).equals(year))
                .ifPresent(
                        day ->
                                findings.add(
                                        Finding.asks(
                                                "number",
                                                "letter.number-year",
                                                year,
                                                day.getYear())));
    }

    private static void addressees(Letter letter, List<Finding> findings) {
        boolean nobody = TO_NOBODY.stream().anyMatch(letter.titleInOneLine()::endsWith);
        if (letter.addressees().isEmpty() && !nobody) {
            findings.add(Finding.stops("addressees", "letter.addressees-missing"));
        }
        letter.addressees().stream()
                .filter(each -> each.matches(".*[：:。；;].*"))
                .forEach(
                        each ->
                                findings.add(
                                        Finding.asks(
                                                "addressees", "letter.addressees-marks", each)));
    }
}
