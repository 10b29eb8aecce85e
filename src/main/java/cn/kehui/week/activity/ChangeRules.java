package cn.kehui.week.activity;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Typed;
import cn.kehui.week.activity.ActivityStep.Change.Matter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an approved activity cannot be changed without another review: time, place, content and
 * scale, as the rules for large public events name them, and whatever of it everybody reads.
 */
final class ChangeRules {
    private static final Map<String, Matter> MATTERS =
            Map.ofEntries(
                    Map.entry(Session.DAY, Matter.TIME),
                    Map.entry(Session.FROM, Matter.TIME),
                    Map.entry(Session.TO, Matter.TIME),
                    Map.entry(Session.VENUE, Matter.PLACE),
                    Map.entry(Session.LINK, Matter.PLACE),
                    Map.entry("position", Matter.PLACE),
                    Map.entry(Session.EXPECTED, Matter.SCALE),
                    Map.entry(Session.CAPACITY, Matter.SCALE),
                    Map.entry(ActivityForm.TITLE, Matter.CONTENT),
                    Map.entry("intro", Matter.CONTENT),
                    Map.entry("about", Matter.CONTENT),
                    Map.entry("kind", Matter.CONTENT),
                    Map.entry("block", Matter.CONTENT),
                    Map.entry("topics", Matter.CONTENT),
                    Map.entry("audience", Matter.CONTENT),
                    Map.entry("age", Matter.CONTENT),
                    // what everybody reads, or what decides how much of it
                    Map.entry("secrecy", Matter.CONTENT),
                    Map.entry("entry", Matter.CONTENT),
                    Map.entry("language", Matter.CONTENT),
                    Map.entry("access", Matter.CONTENT),
                    Map.entry("post", Matter.CONTENT),
                    Map.entry(ActivityForm.HOSTS, Matter.CONTENT),
                    Map.entry("organisers", Matter.CONTENT),
                    Map.entry("exhibit", Matter.CONTENT),
                    Map.entry("opening", Matter.CONTENT));

    private ChangeRules() {}

    /** As it stood when it was approved. */
    record Stood(Answers answers, List<String> rows) {}

    /**
     * What differs, in the order of the form: the questions asked once, then session by session.
     */
    static List<ActivityStep.Change> between(Form form, Stood before, Stood now) {
        var changes = new ArrayList<ActivityStep.Change>();
        for (var field : form.fields()) {
            var was = before.answers().typed(field);
            changed(field, field.label(), was, now.answers().typed(field)).ifPresent(changes::add);
        }
        var keys = new LinkedHashSet<>(before.rows());
        keys.addAll(now.rows());
        int number = 0;
        for (var key : keys) {
            number++;
            for (var field : form.rowFields()) {
                var words = Texts.say("activity.session", number, field.label());
                var was = typed(before, key, field);
                changed(field, words, was, typed(now, key, field)).ifPresent(changes::add);
            }
        }
        return List.copyOf(changes);
    }

    private static String typed(Stood stood, String key, Field field) {
        int row = stood.rows().indexOf(key);
        return row < 0 || row >= stood.answers().rows().size()
                ? ""
                : stood.answers().typed(row, field);
    }

    private static Optional<ActivityStep.Change> changed(
            Field field, String words, String before, String now) {
        var matter = MATTERS.get(field.id());
        return matter == null || Typed.key(before).equals(Typed.key(now))
                ? Optional.empty()
                : Optional.of(new ActivityStep.Change(matter, words, before.strip(), now.strip()));
    }
}
