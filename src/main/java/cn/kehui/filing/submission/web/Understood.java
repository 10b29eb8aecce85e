package cn.kehui.filing.submission.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;

/** How an answer is read, where that is not plainly what was typed. */
final class Understood {
    private Understood() {}

    /** Money always in 元 too: who mistakes 元 for 万元 sees it here. */
    static String of(Field field, String typed) {
        return switch (Reading.of(field, typed).value()) {
            case Value.Blank _, Value.Words _, Value.Unread _ -> "";
            case Value.Dash _ ->
                    typed.strip().equals("—") ? "" : Texts.say("understood.as", "—（不适用）");
            case Value.Whole(long number) ->
                    typed.strip().equals(Long.toString(number))
                            ? ""
                            : Texts.say("understood.as", grouped(number) + " " + field.unit());
            case Value.Yuan(long yuan) ->
                    Texts.say("understood.money", Value.wan(yuan), grouped(yuan));
        };
    }

    static String grouped(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
