package cn.kehui.week.activity;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is held in a campaign, as the unit that leads it has entered it so far.
 *
 * @param answers as they were typed: {@code records/activity}
 * @param rows the keys of its sessions, in their order
 * @param asides what was typed over what another had typed meanwhile
 * @param event the entry as which it is counted: itself, or another of the same event
 */
public record Activity(
        ActivityId id,
        Lead lead,
        ActivityStage stage,
        Answers answers,
        List<String> rows,
        List<Aside> asides,
        Edited edited,
        ActivityId event) {
    public Activity {
        rows = List.copyOf(rows);
        asides = List.copyOf(asides);
    }

    /** What other rooms have to say at the head of its page. */
    public interface Beside {
        List<BesideLine> of(Activity activity);
    }

    /** {@code href}: where more is said. */
    public record BesideLine(String label, String words, String href) {}

    /** Whoever says what an activity may not become now: beyond a permit it has. */
    public interface Limits {
        /** What stands against it as it is written, each at its place. */
        List<Finding> findings(Activity activity, List<Session> sessions);
    }

    /** Which unit leads it. */
    public record Lead(UnitId id, String name, String path) {}

    /**
     * Who holds it with the unit that leads it.
     *
     * @param unit of the directory, which may read it; null: none is called so
     */
    public record Host(String name, @Nullable UnitId unit) {}

    /** Who wrote in it last, and when; {@code version} grows with every saving. */
    public record Edited(String name, Instant at, long version) {}

    /**
     * Words that were typed at a place in a page that showed another state of it: kept beside what
     * stands, until somebody chooses.
     *
     * @param key the place; in a session the session's key and the question: {@code k1.venue}
     */
    public record Aside(String key, String words, String by, Instant at) {
        /** The question. */
        String field() {
            return key.substring(key.lastIndexOf('.') + 1);
        }

        Aside with(String other) {
            return new Aside(key, other, by, at);
        }
    }

    /** What was typed aside at a place. */
    public List<Aside> asides(String place) {
        var cell = RowPlace.of(place);
        var key =
                cell == null
                        ? place
                        : cell.index() < rows.size()
                                ? rows.get(cell.index()) + "." + cell.field()
                                : "";
        return asides.stream().filter(one -> one.key().equals(key)).toList();
    }

    /** Where what was typed aside would stand; null: its session was deleted. */
    @Nullable String place(Aside aside) {
        int end = aside.key().lastIndexOf('.');
        if (end < 0) {
            return aside.key();
        }
        int row = rows.indexOf(aside.key().substring(0, end));
        return row < 0 ? null : new RowPlace(row, aside.field()).toString();
    }

    Activity with(Writing.Written written, Edited by) {
        return new Activity(
                id, lead, stage, written.answers(), written.rows(), written.asides(), by, event);
    }

    /** What it is called; empty: it has no name yet. */
    public String title() {
        return answers.at(ActivityForm.TITLE).strip();
    }

    /** Whether somebody writes in it: who fills in for the unit that leads. */
    public boolean ledBy(Actor actor) {
        return actor.has(Role.FILLER) && actor.unitId().equals(lead.id());
    }

    /** Whether somebody adds what proves it, and takes it out again: until its end. */
    public boolean provenBy(Actor actor) {
        return ledBy(actor) && stage != ActivityStage.CLOSED && stage != ActivityStage.CANCELLED;
    }

    /** Whether a unit leads it whose activities the actor sees, all of them. */
    public boolean within(Actor actor) {
        return actor.scope().holds(lead.path());
    }
}
