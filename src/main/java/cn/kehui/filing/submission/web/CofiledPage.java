package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.web.FillPage.Input;
import cn.kehui.filing.submission.web.FillPage.Problem;
import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * A table as it is shown to a unit that writes some rows of it.
 *
 * @param home its own address, with its leading slash
 * @param shown everything as it was shown, as JSON
 * @param adds whether its unit may add a row beside its own
 * @param papers who attaches what goes with it, and how to give it one's own
 * @param done whether its unit says that its rows are filled in
 */
public record CofiledPage(
        Shell shell,
        Head head,
        String home,
        String shown,
        Told told,
        List<Section> sections,
        boolean adds,
        String papers,
        boolean done) {

    /**
     * @param rows which ones it was given, {@code words} what the lead says to it
     * @param due by when, {@code left} how long that is
     */
    public record Head(
            String title,
            String form,
            String lead,
            String rows,
            List<String> words,
            String due,
            String left,
            boolean late,
            String returned) {}

    /**
     * @param told what has just happened; empty: nothing
     * @param others who else has it open; empty: nobody, as far as is known
     * @param problems what is to be done, {@code waiting} where two wrote at once
     */
    public record Told(String told, String others, List<Problem> problems, List<Problem> waiting) {}

    /**
     * Rows that belong together.
     *
     * @param whose who writes them
     * @param inputs where it is the reader's unit; else there are {@code facts} only
     * @param leave the button's value that takes the row out: it is blank, and the unit added it
     *     itself; empty: none does
     */
    public record Section(
            String id,
            String heading,
            String whose,
            boolean mine,
            List<Input> inputs,
            List<Fact> facts,
            String leave) {}

    /** What stands in a row of others. */
    public record Fact(String label, String words) {}

    /**
     * It may be written no more.
     *
     * @param why in words
     * @param kept what was typed and not kept
     */
    public record Over(Shell shell, String title, String lead, String why, List<Fact> kept) {}
}
