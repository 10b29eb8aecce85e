package cn.kehui.sheet.printed;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;

/** How an answer is read, where that is not plainly what was typed. */
public final class Understood {
    private Understood() {}

    /** Money always in 元 too: who mistakes 元 for 万元 sees it here. */
    public static String of(Field field, String typed) {
        return switch (Reading.of(field, typed).value()) {
            // what cannot be read is a finding, which says why
            case Value.Blank _, Value.Words _, Value.Unread _ -> "";
            case Value.Dash _ ->
                    typed.strip().equals("—") ? "" : Texts.say("understood.as", "—（不适用）");
            case Value.Whole(long number) ->
                    typed.strip().equals(Long.toString(number))
                            ? ""
                            : Texts.say("understood.as", Thousands.of(number) + " " + field.unit());
            case Value.Yuan(long yuan) ->
                    Texts.say(
                            "understood.money", Thousands.of(Value.wan(yuan)), Thousands.of(yuan));
        };
    }

    /** As it was typed, with its thousands set apart where it is plainly a number. */
    public static String shown(Field field, String typed) {
        return Reading.of(field, typed).value() instanceof Value.Whole(long number)
                        && typed.strip().equals(Long.toString(number))
                ? Thousands.of(number)
                : typed;
    }

    /** What a press says that puts such words in the place of an answer: 就按 500 人次报. */
    public static String taken(Field field, String words) {
        boolean bare = words.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return Texts.say("understood.take", bare ? words + " " + field.unit() : words);
    }

    /** A figure with its unit: 1,200 次, 12.5 万元; empty for everything that is none. */
    public static String figure(Field field, Value value) {
        return switch (value) {
            case Value.Whole(long number) -> Thousands.of(number) + " " + field.unit();
            case Value.Yuan(long yuan) -> Thousands.of(Value.wan(yuan)) + " 万元";
            case Value.Blank _, Value.Dash _, Value.Words _, Value.Unread _ -> "";
        };
    }
}
