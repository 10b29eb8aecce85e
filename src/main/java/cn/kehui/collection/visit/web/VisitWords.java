package cn.kehui.collection.visit.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Value;
import java.time.Instant;

/** Times, figures and heads as the desk prints them. */
final class VisitWords {
    private VisitWords() {}

    static String moment(Instant at) {
        return Moments.recent(at);
    }

    /**
     * A figure with its thousands set apart, money in 万元; whatever is no figure as a form prints
     * it.
     */
    static String figure(Value value) {
        return switch (value) {
            case Value.Whole _, Value.Yuan _ -> Thousands.of(value.printed());
            case Value.Blank _, Value.Dash _, Value.Words _, Value.Unread _ -> value.printed();
        };
    }

    /** What a value was understood to be, in words. */
    static String understood(Field field, Value value) {
        return switch (value) {
            case Value.Blank _ -> Texts.say("value.blank");
            case Value.Dash _ -> Texts.say("value.dash");
            case Value.Whole _ -> figure(value) + " " + field.unit();
            case Value.Yuan(long yuan) ->
                    Texts.say("value.money", figure(value), Thousands.of(Long.toString(yuan)));
            case Value.Words(var text) -> text;
            case Value.Unread _ -> Texts.say("value.unread");
        };
    }

    /** In which a column counts: money always in 万元. */
    static String unit(Field field) {
        return field.kind() instanceof Kind.Money ? Texts.say("joined.wan") : field.unit();
    }

    /** The last part of a name with folders, and before it the folders. */
    static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
