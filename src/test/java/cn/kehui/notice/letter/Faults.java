package cn.kehui.notice.letter;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter.Head;
import cn.kehui.notice.letter.Letter.Imprint;
import cn.kehui.notice.letter.Letter.Signing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Documents with one part otherwise, of 30 April 2025, a Wednesday before five days off. */
final class Faults {
    private static final Set<LocalDate> OFF =
            Set.of(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 2), LocalDate.of(2025, 5, 5));

    private Faults() {}

    static List<Finding> check(Letter letter) {
        return LetterCheck.check(letter, Faults::works);
    }

    static List<String> keys(Letter letter) {
        return check(letter).stream().map(Finding::key).toList();
    }

    private static boolean works(LocalDate day) {
        return !OFF.contains(day) && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    static Letter numbered(String number) {
        var letter = Documents.single();
        var head = new Head(List.of(), letter.head().bodies(), number, List.of());
        return new Letter(
                head,
                letter.title(),
                letter.addressees(),
                letter.body(),
                letter.attachments(),
                letter.signing(),
                letter.remark(),
                letter.imprint());
    }

    static Letter titled(String title) {
        var letter = Documents.single();
        return new Letter(
                letter.head(),
                title,
                letter.addressees(),
                letter.body(),
                letter.attachments(),
                letter.signing(),
                letter.remark(),
                letter.imprint());
    }

    static Letter addressed(Letter letter, String... addressees) {
        return new Letter(
                letter.head(),
                letter.title(),
                List.of(addressees),
                letter.body(),
                letter.attachments(),
                letter.signing(),
                letter.remark(),
                letter.imprint());
    }

    static Letter typed(String body) {
        return Documents.single().withBody(LetterText.read(body).paragraphs());
    }

    static Letter dated(Letter letter, String date) {
        var head = new Head(List.of(), letter.head().bodies(), "青科字〔2025〕9号", List.of());
        var signing = new Signing(letter.signing().signers(), true, date);
        return new Letter(
                head,
                letter.title(),
                letter.addressees(),
                letter.body(),
                letter.attachments(),
                signing,
                letter.remark(),
                Imprint.NONE);
    }
}
