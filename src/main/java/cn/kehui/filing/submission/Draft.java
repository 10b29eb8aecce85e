package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.ground.account.Actor;
import cn.kehui.sheet.form.Answers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is being written for an obligation, saved as it is typed.
 *
 * @param submission the id it will be filed under, so that a double press files once
 * @param reasons why an unlikely answer is right: by place
 * @param source the mailed file it was read from; null: typed here
 * @param version grows with every saving
 * @param hands who wrote which cell
 */
public record Draft(
        ObligationId obligation,
        SubmissionId submission,
        Answers answers,
        Map<String, Reason> reasons,
        @Nullable Source source,
        Instant editedAt,
        long version,
        Hands hands) {

    /** The same with other answers. */
    public Draft with(Answers other) {
        return with(other, reasons);
    }

    Draft with(Answers other, Map<String, Reason> given) {
        return new Draft(obligation, submission, other, given, source, editedAt, version, hands);
    }

    /** The same with other hands. */
    Draft with(Hands other) {
        return new Draft(
                obligation, submission, answers, reasons, source, editedAt, version, other);
    }

    /** What stands at a place, or the reason given for it: {@code why.events_held}. */
    String at(String place) {
        if (!place.startsWith(Hands.WHY)) {
            return answers.at(place);
        }
        var reason = reasons.get(place.substring(Hands.WHY.length()));
        return reason == null ? "" : reason.words();
    }

    /**
     * The same as it is kept now by {@code hand}, under the id of the draft that it was made from.
     */
    Draft after(Draft before, Hand hand) {
        return new Draft(
                before.obligation,
                before.submission,
                answers,
                reasons,
                source,
                hand.at(),
                before.version + 1,
                hands.signed(before.answers, before.hands, answers, hand));
    }

    /** The same as read from a mailed file. */
    public Draft from(Source other) {
        return new Draft(obligation, submission, answers, reasons, other, editedAt, version, hands);
    }

    /**
     * @param says what was asked, with its figures: another figure is another question
     */
    public record Reason(String says, String words) {}

    /**
     * What somebody entered at once, as a browser sends it.
     *
     * @param typed words at their places, just as they were typed; a place that the form does not
     *     have is left out
     * @param reasons why an unlikely answer is right, by place; a blank one takes it back
     * @param tidied whether rows in which nothing is written are taken out
     * @param shown what stood on the page in which it was entered; null: it was entered in none
     * @param chosen the place at which somebody chose between what stands and what waits; empty:
     *     nobody did
     * @param anyway what others were given that is to be filed though they do not say that it is
     *     filled in: ids
     */
    public record Entered(
            Map<String, String> typed,
            Map<String, String> reasons,
            boolean tidied,
            @Nullable Shown shown,
            String chosen,
            Set<String> anyway) {

        /** Nothing is to be filed anyway. */
        public Entered(
                Map<String, String> typed,
                Map<String, String> reasons,
                boolean tidied,
                @Nullable Shown shown,
                String chosen) {
            this(typed, reasons, tidied, shown, chosen, Set.of());
        }

        /** Entered by no page. */
        public Entered(Map<String, String> typed, Map<String, String> reasons, boolean tidied) {
            this(typed, reasons, tidied, null, "");
        }

        public static final Entered NOTHING = typed(Map.of());

        /** The same for a duty without a form. */
        Entered untyped() {
            return new Entered(Map.of(), reasons, tidied, shown, chosen, anyway);
        }

        static Entered typed(Map<String, String> typed) {
            return new Entered(typed, Map.of(), false);
        }

        static Entered reasons(Map<String, String> reasons) {
            return new Entered(Map.of(), reasons, false);
        }

        /** Whose hand enters it, and when. */
        Hand hand(Actor actor, Clock clock) {
            return new Hand(
                    actor.id().value(),
                    actor.name(),
                    actor.unit().name(),
                    clock.instant(),
                    page(),
                    actor.unitId().value());
        }

        /** In which page; empty: in none. */
        String page() {
            return shown == null ? "" : shown.page();
        }
    }

    /**
     * A draft as a page showed it: what each cell was read as.
     *
     * @param page a word of its own for each page that is opened
     * @param reasons by place, as they were to be read
     * @param rows the keys of its rows; of a row that was begun in the page there is none
     * @param papers the name of each attachment, by id
     */
    public record Shown(
            String page,
            Answers answers,
            Map<String, String> reasons,
            List<String> rows,
            Map<String, String> papers) {
        public Shown {
            rows = List.copyOf(rows);
            reasons = Map.copyOf(reasons);
            papers = Map.copyOf(papers);
        }

        /** What stood on the page at a place, or as the reason given for it. */
        String at(String place) {
            return place.startsWith(Hands.WHY)
                    ? reasons.getOrDefault(place.substring(Hands.WHY.length()), "")
                    : answers.at(place);
        }

        /** The key of a row of the page; of one that was begun there it follows from the page. */
        public String row(int index) {
            return index < rows.size() && !rows.get(index).isEmpty()
                    ? rows.get(index)
                    : page + "-" + index;
        }

        /** Whether a row was begun in the page. */
        boolean begun(int index) {
            return begun(row(index));
        }

        /** Whether a key is that of a row that was begun in the page. */
        boolean begun(String key) {
            // drafts kept before 2026-11-30 have a dot there
            return key.startsWith(page + "-") || key.startsWith(page + ".");
        }
    }

    /** A mailed file, as its sender called it. */
    public record Source(String sha256, String name) {}
}
