package cn.kehui.week.activity;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.activity.ActivityStep.Change;
import cn.kehui.week.activity.ActivityStep.Change.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * What differs, in the order of the form: the questions asked once, then session by session as
     * they are numbered now, then those that are gone. A session that came or went is one change.
     */
    static List<Change> between(Form form, ActivityId id, Stood before, Stood now) {
        var changes = new ArrayList<Change>();
        for (var field : form.fields()) {
            var was = before.answers().typed(field);
            var is = now.answers().typed(field);
            if (differ(field, was, is, id)) {
                changes.add(change(field, field.label(), was, is));
            }
        }
        for (var one : sessions(form, id, now)) {
            if (before.rows().contains(one.key())) {
                changes.addAll(new Row(form, id, one.key()).changed(before, now));
            } else {
                whole(Matter.SESSION_ADDED, form, now, one).ifPresent(changes::add);
            }
        }
        for (var one : sessions(form, id, before)) {
            if (!now.rows().contains(one.key())) {
                whole(Matter.SESSION_DELETED, form, before, one).ifPresent(changes::add);
            }
        }
        return List.copyOf(changes);
    }

    private static List<Session> sessions(Form form, ActivityId id, Stood stood) {
        return Session.of(form, id, stood.answers(), stood.rows());
    }

    /** A session that was approved and is still there. */
    private record Row(Form form, ActivityId id, String key) {
        List<Change> changed(Stood before, Stood now) {
            int number = now.rows().indexOf(key) + 1;
            var changes = new ArrayList<Change>();
            for (var field : form.rowFields()) {
                var was = typed(before, key, field);
                var is = typed(now, key, field);
                if (differ(field, was, is, id)) {
                    var words = Texts.say("activity.session", number, field.label());
                    changes.add(change(field, words, was, is));
                }
            }
            return changes;
        }
    }

    /** A session of which nothing that matters was said is none. */
    private static Optional<Change> whole(Matter matter, Form form, Stood stood, Session one) {
        boolean said =
                form.rowFields().stream()
                        .filter(field -> MATTERS.containsKey(field.id()))
                        .anyMatch(field -> !typed(stood, one.key(), field).isBlank());
        if (!said) {
            return Optional.empty();
        }
        int number = stood.rows().indexOf(one.key()) + 1;
        var words =
                one.words().isEmpty() ? Texts.say("activity.session-number", number) : one.words();
        return Optional.of(new Change(matter, words, "", ""));
    }

    private static String typed(Stood stood, String key, Field field) {
        int row = stood.rows().indexOf(key);
        return row < 0 || row >= stood.answers().rows().size()
                ? ""
                : stood.answers().typed(row, field);
    }

    /** Another way to write the same is no change: 08:30 for 8:30, 5.24 for 5月24日. */
    private static boolean differ(Field field, String before, String now, ActivityId id) {
        return MATTERS.containsKey(field.id())
                && !AnswerSense.of(field, before, id.year())
                        .equals(AnswerSense.of(field, now, id.year()));
    }

    private static Change change(Field field, String words, String before, String now) {
        return new Change(
                Objects.requireNonNull(MATTERS.get(field.id())),
                words,
                before.strip(),
                now.strip());
    }
}
