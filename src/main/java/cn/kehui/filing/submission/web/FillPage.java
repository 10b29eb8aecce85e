package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.offer.PastRow;
import cn.kehui.filing.submission.taken.HeldPart;
import cn.kehui.filing.submission.taken.TakingPart;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form to be filled in.
 *
 * @param home its own address, with its leading slash
 * @param under the id it is filed under: a second press of the same page files nothing more
 * @param shown everything as it was shown, as JSON: only what differs from it is kept, and what
 *     another changed meanwhile is asked about
 * @param told what has just happened; empty: nothing
 * @param refused why it was not filed; empty: nothing was refused
 * @param others who else has it open; empty: nobody, as far as is known
 * @param problems what is to be done, each with a link to its place
 * @param waiting where two wrote at once and somebody has to choose
 * @param taking what may be taken over from activities; null: the form has nothing to do with them
 * @param cofiling what other units write of it
 * @param lastYear whether there is something of the year before to look at; empty: there was none
 * @param blanks how many blank cells one press fills with words of the year before
 */
public record FillPage(
        Shell shell,
        DutyPart duty,
        String home,
        String under,
        String shown,
        String told,
        String refused,
        String others,
        List<Problem> problems,
        List<Problem> waiting,
        String lastYear,
        int blanks,
        List<Group> groups,
        @Nullable RowsPart rows,
        @Nullable TakingPart taking,
        List<AttachmentPart> papers,
        CofilingPart cofiling) {

    /**
     * @param css stops or asks
     * @param plain what one press puts there instead
     * @param href of the input, within the page
     */
    public record Problem(
            String css, String href, String place, String message, List<Choice> plain) {
        public Problem {
            message = SaidBeside.behind(place, message);
        }
    }

    /** Questions under one heading; it may be empty. {@code whose}: who was given them, if any. */
    public record Group(String heading, String note, String whose, List<Input> inputs) {}

    /** The rows of a form that has rows; {@code past}: those of the year before. */
    public record RowsPart(List<Row> rows, boolean more, List<Past> past) {}

    /**
     * A row of the year before.
     *
     * @param there where it stands already; empty: nowhere
     * @param press the button's value that makes a row like it; empty: none can be made
     */
    public record Past(
            int number, String from, List<PastRow.Cell> cells, String there, String press) {}

    /**
     * One row.
     *
     * @param index counted from 0; {@code number} from 1
     * @param whose who was given it; empty: nobody
     * @param said of the row as a whole
     */
    public record Row(
            int index,
            int number,
            String id,
            String whose,
            List<SaidBeside> said,
            List<Input> inputs) {}

    /**
     * One question with its answer.
     *
     * @param place as programs know it, and the name of the input
     * @param id of the input in the page
     * @param unit of measure; may be empty
     * @param kind of input: figure, many, tel, mail or text
     * @param most characters, said beside it; 0: the form sets no limit and it is far from ours
     * @param cut code units beyond which a browser takes nothing in
     * @param length characters as they are counted
     * @param understood how the answer is read where that is not what was typed; may be empty
     * @param by who of another unit wrote it; empty: nobody did
     * @param lastYear what was accepted the year before, to look at only; empty: nothing to compare
     * @param reason given to what is asked; null: nothing is asked
     * @param held what activities say of it, {@code names} behind a count; null: nothing, none
     * @param offers values that may be taken over
     * @param plain what may be written instead, where it is asked how an answer is meant
     * @param choices what two wrote here, or what stood on the page before another changed it
     */
    public record Input(
            String place,
            String id,
            String label,
            String hint,
            String unit,
            String value,
            String kind,
            boolean required,
            int most,
            int cut,
            int length,
            String understood,
            String by,
            String lastYear,
            List<SaidBeside> said,
            @Nullable String reason,
            @Nullable HeldPart held,
            @Nullable Input names,
            List<Suggestion> offers,
            List<Choice> choices,
            List<Choice> plain) {

        public boolean invalid() {
            return said.stream().anyMatch(one -> one.css().equals("stops"));
        }
    }

    /**
     * Words that may stand at a place.
     *
     * @param press the button's value, {@code input} the name under which the words go with it
     * @param from whose and when, {@code take} what the button says
     */
    public record Choice(String press, String input, String words, String from, String take) {}

    /** {@code from}: where the value comes from, in words; {@code number} of the place's offers. */
    public record Suggestion(int number, String value, String from) {}

    /**
     * What is owed, at the head of its pages.
     *
     * @param about where the notice's whole demand stands, and what it leaves open
     * @param instead the unit for which a clerk of another one writes; null: one's own
     * @param due by when, in the notice's words and as an instant; {@code left} how long that is
     * @param late whether it is over
     * @param quota empty: the notice sets no limit
     * @param missed what it means that a total above was accepted without it; empty: none was
     * @param returned why it came back; null: it did not
     */
    public record DutyPart(
            String title,
            String about,
            String form,
            String unit,
            @Nullable String instead,
            String receiver,
            String channel,
            String words,
            String due,
            String left,
            boolean late,
            String quota,
            String state,
            String missed,
            @Nullable Returned returned) {

        /**
         * @param by who sent it back, {@code when}
         * @param dealt how many of the remarks were dealt with, in words
         * @param remarks on the whole, and at places
         */
        public record Returned(String by, String when, String dealt, List<Remark> remarks) {}

        /**
         * @param id of its line, {@code href} the place's input, within the page; empty: it is on
         *     the whole
         * @param dealt whether something else stands there since
         * @param name of the input for a reason why not, {@code why} what was given so far
         */
        public record Remark(
                String id,
                String href,
                String place,
                String words,
                boolean dealt,
                String name,
                String why) {}
    }
}
