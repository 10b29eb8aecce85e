package cn.kehui.notice.facts.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.notice.facts.Deciding;
import java.util.List;

/**
 * A notice beside what was found in it.
 *
 * @param home its own address
 * @param file the address of the original; empty: there is none
 * @param above where it is compared with the level above; empty: it was not taken over
 * @param campaign the address of what was started from it; empty: nothing was
 * @param fixed whether that is published, and nothing changes here any more
 * @param asks how much it would ask as it stands, in words
 * @param missing what stands in the way of a start; empty: nothing does
 * @param problems why it cannot start; empty: nobody asked, or it can
 * @param text in pieces: where a fact begins or ends, a piece does
 */
public record IncomingPage(
        Shell shell,
        String title,
        String home,
        String file,
        String above,
        String campaign,
        boolean fixed,
        String asks,
        List<Problem> missing,
        List<Problem> problems,
        List<Piece> text,
        List<Section> sections,
        List<Matched> matched) {

    /** {@code href}: the fact, within the page. */
    public record Problem(String href, String message) {}

    /**
     * @param from where it begins, in UTF-16 code units: part of its id in the page
     * @param css p-said, p-asks or empty
     */
    public record Piece(int from, String words, String css) {}

    /** Facts of one kind; {@code add} the kind's name. */
    public record Section(String id, String title, List<FactView> facts, FactView add) {
        /** Whether what asks nothing is folded away: among questions it is a note. */
        public boolean folds() {
            return id.equals("kind-QUESTION");
        }

        public long notes() {
            return facts.stream().filter(FactView::noted).count();
        }
    }

    /** Whom a phrase of the addressees names. */
    public record Matched(String phrase, List<String> units, String elsewhere) {}

    /**
     * A fact with the inputs that correct it.
     *
     * @param anchor its id in the page
     * @param action where its form is sent
     * @param spans where it stands: "12-30 44-50"
     * @param place the piece of the text at which it begins; empty: nowhere
     * @param lines what it says, in words
     * @param asks why somebody has to decide; empty: nobody has to
     * @param css fact-asks, fact-decided, fact-out or empty
     * @param edited whether its inputs are shown at once, for something is wrong with them
     * @param parts what belongs to it
     * @param adds what can be added to it
     * @param offers what a question can be decided as
     * @param problems what stands in the way of a start here
     * @param form the page of the form that it makes; empty: it makes none
     */
    public record FactView(
            String anchor,
            String action,
            String spans,
            String place,
            List<Line> lines,
            String asks,
            String css,
            String decided,
            boolean edited,
            List<Input> inputs,
            List<FactView> parts,
            List<FactView> adds,
            List<Deciding.Offer> offers,
            List<String> problems,
            String label,
            String form) {

        /** Whether it asks nothing of anybody. */
        public boolean noted() {
            return css.isEmpty() && asks.isEmpty();
        }

        /** Whether it was decided by a person, who can take that back. */
        public boolean reopens() {
            return css.equals("fact-decided") && anchor.startsWith("fact-question");
        }

        public boolean out() {
            return css.equals("fact-out");
        }
    }

    /** {@code label} may be empty. */
    public record Line(String label, String words) {}

    /**
     * @param is text, long, day, time, number, many or one
     * @param wrong what is wrong with it; empty: nothing
     */
    public record Input(
            String name,
            String id,
            String label,
            String is,
            String value,
            boolean required,
            List<Choice> choices,
            String wrong) {}

    /** One that may be chosen. */
    public record Choice(String value, String label, boolean chosen) {}
}
