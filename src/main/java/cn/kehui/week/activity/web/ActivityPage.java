package cn.kehui.week.activity.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.week.activity.Activity.BesideLine;
import java.util.List;

/**
 * An activity to be entered.
 *
 * @param life how it has gone on so far
 * @param first what is asked of each
 * @param sessions when and where it is held
 * @param folds what may be left blank
 */
public record ActivityPage(
        Shell shell,
        List<Shell.Place> path,
        Head head,
        Opened opened,
        Life life,
        List<Problem> problems,
        List<Question> first,
        List<SessionPart> sessions,
        List<DeletedPart> deleted,
        List<Fold> folds) {

    /**
     * @param home its own address
     * @param edited who wrote in it last, and when
     * @param hosts who holds it, too: each by its name, and whether the directory has it
     * @param entries others of the same event
     * @param beside what other rooms say of it
     */
    public record Head(
            String home,
            String title,
            String unit,
            String stage,
            String look,
            String edited,
            List<String> hosts,
            List<Entry> entries,
            List<BesideLine> beside) {}

    /** Another entry of the same event: whose. */
    public record Entry(String href, String title, String unit) {}

    /**
     * @param shown everything as it was shown, as JSON: only what differs from it is kept
     * @param told what has just happened; empty: nothing
     * @param refused why something was not done; empty: nothing was refused
     * @param others who else has it open; empty: nobody, as far as is known
     */
    public record Opened(String shown, String told, String refused, String others) {}

    /**
     * @param acts what the reader may do with it
     * @param completion where the reader writes what is known only now; empty: nothing is asked
     * @param changes what was changed since it was approved and has to be reviewed
     * @param steps what has happened, the last first
     */
    public record Life(
            List<Act> acts, String completion, List<String> changes, List<StepLine> steps) {}

    /**
     * @param asks whether it needs a reason
     */
    public record Act(String action, String label, boolean asks) {}

    /**
     * @param more what was said with it, line by line
     */
    public record StepLine(String move, String by, String at, List<String> more) {}

    /** What is to be done, with a link to its place in the page. */
    public record Problem(String css, String href, String place, String message) {}

    /**
     * A session that was approved and is deleted, by which it is put back; {@code words}: when and
     * where.
     */
    public record DeletedPart(String key, String words) {}

    /**
     * @param key of its own; empty: it is not kept yet
     * @param said of it as a whole
     */
    public record SessionPart(
            String key, int number, List<SaidBeside> said, List<Question> questions) {}

    /**
     * @param filled how many of its questions are answered
     * @param open whether something in it is to be looked at
     */
    public record Fold(
            String heading, String note, int filled, boolean open, List<Question> questions) {}

    /**
     * @param place as programs know it, and the name of the input
     * @param understood how the answer is read where that is not what was typed; may be empty
     * @param asides what was typed beside what stands
     */
    public record Question(
            String place,
            String id,
            Label label,
            Input input,
            String understood,
            List<SaidBeside> said,
            List<Choice> asides) {
        public boolean invalid() {
            return said.stream().anyMatch(one -> one.css().equals("stops"));
        }
    }

    /** What is asked, in which unit of measure. */
    public record Label(String words, String unit, boolean required) {}

    /**
     * @param kind figure, many, day, choice, mail or text
     * @param most characters, said beside it; 0: it is far from any limit
     * @param cut code units beyond which a browser takes nothing in
     * @param length characters as they are counted
     * @param offered words to choose from
     */
    public record Input(
            String kind, String value, int most, int cut, int length, List<Offered> offered) {
        /** Whether the value is one of what is offered. */
        public boolean offers(String words) {
            return offered.stream().anyMatch(one -> one.words().equals(words));
        }
    }

    /** Words to choose from; {@code clause} where the notice says them, or empty. */
    public record Offered(String words, String clause) {}

    /**
     * Words that may stand at a place.
     *
     * @param press the button's value, {@code input} the name under which the words go with it
     * @param from whose and when, {@code take} what the button says
     */
    public record Choice(String press, String input, String words, String from, String take) {}
}
