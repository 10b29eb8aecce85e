package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.text.Numbering;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of levels: 一、 （一） 1. （1） (7.3.3). A document of two levels may go from 一、 to 1., as
 * long as all of it does.
 */
public final class LevelRules {
    private static final int MOST = 4000;
    private final List<Paragraph> body;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private boolean mixed;

    private LevelRules(List<Paragraph> body) {
        this.body = body;
    }

    public static List<Finding> of(Letter letter) {
        var rules = new LevelRules(letter.body());
        if (letter.body().stream().allMatch(each -> each.text().isBlank())) {
            return List.of(Finding.stops("body", "letter.body-missing"));
        }
        rules.length();
        rules.levels();
        rules.lonely();
        return rules.findings;
    }

    private void length() {
        int count =
                body.stream()
                        .mapToInt(
                                each -> (int) each.text().codePoints().filter(c -> c > ' ').count())
                        .sum();
        if (count > MOST) {
            findings.add(
                    Finding.asks(
                            "body", "letter.long", "%,d".formatted(count), "%,d".formatted(MOST)));
        }
    }

    private void levels() {
        var numbering = new Numbering();
        for (int i = 0; i < body.size(); i++) {
            var number = numbering.next(body.get(i));
            int level = body.get(i).level();
            if (level > 0) {
                open.removeIf(higher -> higher >= level);
                int above = open.isEmpty() ? 0 : open.getLast();
                skipped("body[" + i + "]", number, level, above);
                open.add(level);
            }
        }
    }

    private void skipped(String at, String number, int level, int above) {
        if (above == 0 && level > 1) {
            findings.add(Finding.asks(at, "letter.level-first", number));
        } else if (level - above > 2) {
            findings.add(Finding.asks(at, "letter.level-skips", number));
        } else if (level - above == 2 && has(above + 1) && !mixed) {
            mixed = true;
            findings.add(Finding.notes(at, "letter.level-mixed", number, shape(above + 1)));
        }
    }

    /** One item alone needs no number. */
    private void lonely() {
        for (int i = 0; i < body.size(); i++) {
            int level = body.get(i).level();
            if (level > 0 && !beside(i, level, -1) && !beside(i, level, 1)) {
                var at = "body[" + i + "]";
                findings.add(Finding.notes(at, "letter.level-alone", shape(level)));
            }
        }
    }

    private boolean beside(int from, int level, int step) {
        for (int i = from + step; i >= 0 && i < body.size(); i += step) {
            int other = body.get(i).level();
            if (other > 0 && other <= level) {
                return other == level;
            }
        }
        return false;
    }

    private boolean has(int level) {
        return body.stream().anyMatch(each -> each.level() == level);
    }

    private static String shape(int level) {
        return List.of("", "一、", "（一）", "1.", "（1）").get(level);
    }
}
