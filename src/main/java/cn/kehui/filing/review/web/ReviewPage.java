package cn.kehui.filing.review.web;

import cn.kehui.filing.review.ReviewHints.Hint;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.PrintedForm;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit filed for one duty, with a place for a remark beside each answer.
 *
 * @param home its own address, with its leading slash
 * @param told what has just happened; empty: nothing
 * @param refused why something was not done; empty: nothing was refused
 * @param filed null: nothing is filed
 * @param answered what became of the remarks with which it was sent back; null: it was not
 * @param typed what was typed and must not be lost
 * @param notes what other rooms say to who decides
 * @param years this year's figures beside the last
 */
public record ReviewPage(
        Shell shell,
        String home,
        Head head,
        String told,
        String refused,
        @Nullable Filed filed,
        @Nullable Answered answered,
        Acts acts,
        Typed typed,
        List<Happened> happened,
        List<Hint> notes,
        Years years) {

    /**
     * One unit's figures of two years, each beside itself.
     *
     * @param rows empty: there is nothing to set beside
     */
    public record Years(String last, List<Year> rows) {}

    /** One question; — and nothing are said as such. */
    public record Year(String label, String unit, String now, String then) {}

    /**
     * @param due by when, {@code left} how long that is
     * @param lastYear whether there is something of the year before; empty: there was no campaign
     */
    public record Head(
            String title,
            String form,
            String unit,
            String receiver,
            String due,
            String left,
            String state,
            String lastYear) {}

    /**
     * @param id of the version that is shown: what is decided is decided on this one
     * @param instead the unit for which a clerk of another filed; null: its own did
     * @param nature empty for a filled form; else that nothing is to be reported, with {@code note}
     * @param source the mailed file it was read from; null: it was typed
     * @param against which version it is compared with; empty: with none
     * @param asks how many answers were asked for a reason
     * @param changes how many answers differ from that version
     * @param papers what the duty asks for beside its form, in the order of the notice
     */
    public record Filed(
            String id,
            String version,
            String by,
            @Nullable String instead,
            String nature,
            String note,
            @Nullable String source,
            String against,
            long asks,
            long changes,
            List<Block> blocks,
            List<String> removed,
            List<Papers> papers) {}

    /**
     * What was attached for one demand of the duty.
     *
     * @param title in the words of the notice
     * @param reason why it is so all the same, as whoever filed it says; may be empty
     */
    public record Papers(
            String title, List<File> files, List<SaidBeside> said, String reason, Remark remark) {}

    /** An attachment to open. {@code size} in words, {@code small} its small picture, or empty. */
    public record File(String name, String href, String size, String small) {}

    /**
     * Answers under one heading; of a form of rows, a row.
     *
     * @param place of the row as a whole; empty: it is no row
     * @param mark such as 新增; may be empty
     */
    public record Block(String heading, String mark, @Nullable Remark whole, List<Line> lines) {}

    /**
     * One answer.
     *
     * @param before what stood there in the version it is compared with; null: the same
     * @param by who of another unit wrote it; empty: the unit's own did
     * @param lastYear what was accepted the year before; empty: nothing
     */
    public record Line(
            PrintedForm.Line answer,
            @Nullable String before,
            String by,
            String lastYear,
            Remark remark) {}

    /**
     * Where a reason is written for one place.
     *
     * @param name of the input, {@code id} of it in the page
     * @param row whether the place is a row as a whole
     * @param past what was remarked when it was sent back before; may be empty
     * @param words typed so far
     */
    public record Remark(
            String name, String id, boolean row, String label, String past, String words) {}

    /** What became of remarks: how many were dealt with, in words, and each. */
    public record Answered(String words, List<Answer> ones) {}

    /**
     * @param href of the place, within the page; empty: the remark was on the whole
     * @param dealt whether something else stands there since
     * @param why it was left open, as the unit says; empty: it says nothing
     */
    public record Answer(String href, String place, String remark, boolean dealt, String why) {}

    /**
     * What may be done now.
     *
     * @param decides accept or send back
     * @param revises grant or refuse a revision that was asked for, {@code asked} why
     * @param extends_ grant a later deadline
     * @param takesBack until when one's own acceptance may be taken back; empty: it may not
     */
    public record Acts(
            boolean decides, boolean revises, String asked, boolean extends_, String takesBack) {}

    /**
     * @param whole the reason for the whole
     * @param until of a later deadline, {@code why} it is granted
     * @param unsent what has no place on the page any more, each with its place in front
     */
    public record Typed(String whole, String until, String why, List<String> unsent) {}

    /** One step, with its reasons. */
    public record Happened(
            String at, String by, String what, String reason, List<String> remarks) {}
}
