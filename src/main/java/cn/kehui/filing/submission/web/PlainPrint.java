package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.web.FillPage.Choice;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.printed.Understood;
import java.util.List;
import java.util.stream.IntStream;

/** Prints what one press puts in the place of an answer of which it is asked how it is meant. */
final class PlainPrint {
    /** Behind the numbers of what waits: one press takes one of them. */
    private static final int PLAIN = 50;

    private PlainPrint() {}

    /** What may be written instead, where it is asked only how an answer is meant. */
    static List<Choice> of(Field field, String place, String typed) {
        var plain = Reading.plainly(field, typed);
        return IntStream.range(0, plain.size())
                .mapToObj(
                        number ->
                                new Choice(
                                        "choose-" + (PLAIN + number) + "-" + place,
                                        "choice." + (PLAIN + number) + "." + place,
                                        plain.get(number),
                                        "",
                                        Understood.taken(field, plain.get(number))))
                .toList();
    }
}
