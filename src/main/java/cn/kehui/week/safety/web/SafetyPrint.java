package cn.kehui.week.safety.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.Session;
import cn.kehui.week.safety.PermitNote;
import cn.kehui.week.safety.PermitNoting;
import cn.kehui.week.safety.Permitted;
import cn.kehui.week.safety.Safety;
import cn.kehui.week.safety.web.SafetyPage.Part;
import cn.kehui.week.safety.web.SafetyPage.PermitPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what is asked of the safety of an activity, and the plan as far as it is known. */
final class SafetyPrint {
    private final Activity activity;
    private final List<Session> sessions;
    private final Safety safety;
    private final @Nullable PermitNote note;

    SafetyPrint(
            Activity activity, List<Session> sessions, Safety safety, @Nullable PermitNote note) {
        this.activity = activity;
        this.sessions = sessions;
        this.safety = safety;
        this.note = note;
    }

    /** The most pressing first. It says what holds and decides nothing. */
    List<String> flags(LocalDate today) {
        var flags = new ArrayList<String>();
        var permit = safety.permit();
        if (permit != null) {
            flags.add(
                    Texts.say("safety.permit", safety.people(), permit.office(), permit.source()));
            if (permit.latest() != null) {
                flags.add(
                        Texts.say(
                                late(today) ? "safety.too-late" : "safety.latest",
                                Moments.day(permit.latest()),
                                permit.before()));
            }
            flags.add(Texts.say("safety.government"));
        }
        if (permit != null && note != null && over(note)) {
            flags.add(Texts.say("safety.over", safety.people(), note.people()));
        }
        if (safety.unsure()) {
            flags.add(Texts.say("safety.unsure"));
        }
        if (safety.size() != null) {
            flags.add(Texts.say("safety.size", safety.size().label()));
        }
        return flags;
    }

    boolean late(LocalDate today) {
        var permit = safety.permit();
        return permit != null
                && permit.latest() != null
                && today.isAfter(permit.latest())
                && (note == null || note.appliedOn() == null && note.number().isEmpty());
    }

    private boolean over(PermitNote written) {
        var people = safety.people();
        return written.people() != null && people != null && people > written.people();
    }

    /** The items of the law for the largest, else what every plan says. */
    List<Part> plan() {
        var known =
                Stream.of(
                                Stream.of(activity.title()),
                                sessions.stream().map(SafetyPrint::session),
                                said("hosts", "safety.hosts"),
                                said("leader", "safety.leader"))
                        .flatMap(one -> one)
                        .toList();
        var crowd = sessions.stream().flatMap(SafetyPrint::crowd).toList();
        var risks = said("safety", "safety.measures").toList();
        if (safety.items().isEmpty()) {
            return List.of(
                    new Part(Texts.say("safety.part-what"), known),
                    new Part(Texts.say("safety.part-crowd"), crowd),
                    new Part(Texts.say("safety.part-risks"), risks));
        }
        var plan = new ArrayList<Part>();
        for (var item : safety.items()) {
            plan.add(new Part(item, plan.isEmpty() ? known : plan.size() == 3 ? crowd : List.of()));
        }
        plan.set(plan.size() - 1, new Part(safety.items().getLast(), risks));
        return plan;
    }

    private static String session(Session one) {
        var day = one.day() == null ? "" : Moments.day(one.day()) + " " + one.hours();
        return (day.strip() + " " + (one.venue().isEmpty() ? one.link() : one.venue())).strip();
    }

    private static Stream<String> crowd(Session one) {
        var words = new ArrayList<String>();
        if (one.capacity() != null) {
            words.add(Texts.say("safety.capacity", one.venue(), one.capacity()));
        }
        if (one.expected() != null) {
            words.add(Texts.say("safety.expected", session(one), one.expected()));
        }
        return words.stream();
    }

    private Stream<String> said(String field, String key) {
        var words = activity.answers().at(field).strip();
        return words.isEmpty() ? Stream.empty() : Stream.of(Texts.say(key, words));
    }

    PermitPart permit(boolean writes, String action) {
        return new PermitPart(
                safety.permit() != null || note != null,
                writes,
                action,
                note == null || note.appliedOn() == null ? "" : Moments.day(note.appliedOn()),
                note == null ? "" : note.number(),
                note == null || note.people() == null ? "" : note.people().toString(),
                noted(),
                changing());
    }

    private String noted() {
        if (note == null) {
            return "";
        }
        var who = Texts.say("safety.noted", note.by().name(), Moments.recent(note.by().at()));
        return note.why().isEmpty() ? who : who + "：" + note.why();
    }

    private SafetyPage.Changing changing() {
        return note == null
                ? new SafetyPage.Changing("", List.of(), "")
                : new SafetyPage.Changing(
                        note.by().seen(),
                        note.frozen().stream().map(SafetyPrint::holds).toList(),
                        "");
    }

    private static String holds(Permitted one) {
        var where = (one.time() + " " + one.venue()).strip();
        return one.expected() == null ? where : Texts.say("safety.held", where, one.expected());
    }

    /** Why it was not written down. */
    static String refused(PermitNoting became) {
        return switch (became) {
            case PermitNoting.Kept _ -> "";
            case PermitNoting.Unread(var words) -> Texts.say("safety.unread", words);
            case PermitNoting.Unreasoned(var before) ->
                    Texts.say("safety.unreasoned", before.number());
            case PermitNoting.Overtaken(var now) ->
                    Texts.say(
                            "safety.overtaken",
                            now.by().name(),
                            Moments.recent(now.by().at()),
                            now.number(),
                            now.people() == null ? "—" : now.people());
        };
    }
}
