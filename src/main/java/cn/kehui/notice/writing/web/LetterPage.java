package cn.kehui.notice.writing.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * A notice as it is written.
 *
 * @param home the notice's own address
 * @param told what has just happened; empty: nothing
 * @param refused why what was pressed was not done; empty: nothing was refused
 * @param shown which version it is, as it was kept; 0: as it was proposed
 * @param earlier whether what was kept before can be taken back
 * @param findings what is wrong with it, each with a link to its place
 * @param burden what its forms ask of the units, a line each
 */
public record LetterPage(
        Shell shell,
        String home,
        String title,
        String told,
        String refused,
        int shown,
        boolean earlier,
        List<Found> findings,
        List<String> burden,
        Typed typed) {

    /**
     * @param css stops, asks or noted
     */
    public record Found(String css, String href, String place, String message) {}

    /** Its parts as text, several phrases a line each. */
    public record Typed(
            String bodies,
            String number,
            String title,
            String addressees,
            String body,
            List<Part> parts,
            String signers,
            String date,
            String remark,
            String copies,
            String office,
            String printed) {}

    /** An attachment: {@code form} the form that it prints; empty: its text. */
    public record Part(String name, String text, String form) {}
}
