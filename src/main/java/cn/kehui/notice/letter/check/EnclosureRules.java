package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.Letter.Attachment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 附件说明 and 附件: one name at all three places, no marks around or behind it (7.3.4, 7.3.7). */
public final class EnclosureRules {
    private static final String NUMBERS = "(\\d{1,2})";
    private static final Pattern NAME_THEN_NUMBER =
            Pattern.compile(
                    "《([^《》]++)》[^《》。；，（(]{0,6}[（(](?:详?见|请见)?\\s*+附件\\s*+"
                            + NUMBERS
                            + "?\\s*+[）)]");
    private static final Pattern NUMBER_THEN_NAME =
            Pattern.compile("附件\\s*+" + NUMBERS + "?\\s*+[：:]?\\s*+《([^《》]++)》");
    private static final Pattern MENTIONED =
            Pattern.compile("附件\\s*+(\\d{1,2}(?:\\s*+[、，和及与至—\\-－~～]\\s*+(?:附件)?\\s*+\\d{1,2})*+)");
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(\\d{1,4}+)\\s*+[至—\\-－~～]\\s*+(?:附件)?\\s*+(\\d{1,4}+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Letter letter;
    private final List<Attachment> all;

    /** Their names bare: each mention is compared with one. */
    private final List<String> bare;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> mentioned = new HashSet<>();

    private EnclosureRules(Letter letter) {
        this.letter = letter;
        this.all = letter.attachments();
        this.bare = all.stream().map(each -> bare(each.listed())).toList();
    }

    public static List<Finding> of(Letter letter) {
        var rules = new EnclosureRules(letter);
        for (int i = 0; i < letter.body().size(); i++) {
            rules.mentions("body[" + i + "]", letter.body().get(i).text());
        }
        for (int i = 0; i < letter.attachments().size(); i++) {
            rules.name("attachments[" + i + "]", i);
        }
        return rules.findings;
    }

    private void mentions(String at, String text) {
        NAME_THEN_NUMBER
                .matcher(text)
                .results()
                .forEach(found -> compare(at, found.group(2), found.group(1)));
        NUMBER_THEN_NAME
                .matcher(text)
                .results()
                .forEach(found -> compare(at, found.group(1), found.group(2)));
        var found = MENTIONED.matcher(text);
        while (found.find()) {
            var numbers = new HashSet<Integer>();
            NUMBER.matcher(found.group(1))
                    .results()
                    .forEach(each -> numbers.add(number(each.group())));
            RANGE.matcher(found.group(1))
                    .results()
                    .forEach(each -> range(number(each.group(1)), number(each.group(2)), numbers));
            numbers.stream()
                    .filter(each -> each < 1 || each > all.size())
                    .sorted()
                    .forEach(
                            each ->
                                    findings.add(
                                            Finding.asks(
                                                    at,
                                                    "letter.enclosure-number",
                                                    each,
                                                    all.size())));
            mentioned.addAll(numbers);
        }
        if (all.size() == 1 && text.contains("附件")) {
            mentioned.add(1);
        }
    }

    private static void range(int from, int to, Set<Integer> numbers) {
        for (int i = from; i <= to; i++) {
            numbers.add(i);
        }
    }

    private void compare(String at, @Nullable String number, String name) {
        int no = number == null ? 1 : number(number);
        boolean known = no >= 1 && no <= all.size() && (number != null || all.size() == 1);
        if (known && !bare.get(no - 1).equals(bare(name))) {
            findings.add(
                    Finding.asks(
                            at, "letter.enclosure-mention", name, no, all.get(no - 1).listed()));
        }
    }

    private void name(String at, int i) {
        var each = all.get(i);
        var listed = each.listed().strip();
        if (listed.isEmpty()) {
            findings.add(Finding.stops(at, "letter.enclosure-unnamed", i + 1));
            return;
        }
        if (listed.matches("《[^》]*》")) {
            findings.add(Finding.asks(at, "letter.enclosure-quoted", listed));
        }
        if (listed.matches(".*[。；，、;,.]")) {
            findings.add(Finding.asks(at, "letter.enclosure-stop", listed));
        }
        if (each.absent()) {
            findings.add(Finding.asks(at, "letter.enclosure-absent", listed));
        } else if (!same(listed, each.title())) {
            findings.add(Finding.asks(at, "letter.enclosure-title", listed, each.title()));
        }
        if (!mentioned.contains(i + 1) && !namedInText(listed)) {
            findings.add(Finding.notes(at, "letter.enclosure-unmentioned", listed));
        }
    }

    private boolean namedInText(String name) {
        return letter.body().stream().anyMatch(each -> each.text().contains(name));
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Marks around and behind a name are said by themselves. */
    private static String bare(String name) {
        return name.replaceAll("\\s+", "")
                .replaceAll("^《([^》]*)》$", "$1")
                .replaceAll("[。；，、;,.]$", "");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
