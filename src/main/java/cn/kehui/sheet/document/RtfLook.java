package cn.kehui.sheet.document;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What holds for the words of a group of an RTF, and for the groups within it. */
final class RtfLook {
    /** What is no text, or none of the page. */
    private static final Set<Command> ASIDE =
            EnumSet.of(
                    Command.fonttbl,
                    Command.colortbl,
                    Command.stylesheet,
                    Command.info,
                    Command.pict,
                    Command.object,
                    Command.nonshppict,
                    Command.footnote,
                    Command.annotation,
                    Command.xe,
                    Command.tc,
                    Command.rxe,
                    Command.fldinst,
                    Command.filetbl,
                    Command.revtbl);

    private static final Set<Command> HEADS =
            EnumSet.of(
                    Command.header,
                    Command.headerf,
                    Command.headerl,
                    Command.headerr,
                    Command.footer,
                    Command.footerf,
                    Command.footerl,
                    Command.footerr);

    private static final Map<Command, String> LETTERS =
            Map.ofEntries(
                    Map.entry(Command.tab, "\t"),
                    Map.entry(Command.emdash, "—"),
                    Map.entry(Command.endash, "–"),
                    Map.entry(Command.bullet, "•"),
                    Map.entry(Command.lquote, "‘"),
                    Map.entry(Command.rquote, "’"),
                    Map.entry(Command.ldblquote, "“"),
                    Map.entry(Command.rdblquote, "”"),
                    Map.entry(Command.emspace, " "),
                    Map.entry(Command.enspace, " "),
                    Map.entry(Command.qmspace, " "),
                    Map.entry(Command.nonbreakingspace, " "),
                    Map.entry(Command.nonbreakinghyphen, "-"),
                    Map.entry(Command.backslash, "\\"),
                    Map.entry(Command.opencurly, "{"),
                    Map.entry(Command.closecurly, "}"));

    boolean skipped;
    boolean head;
    boolean within;
    boolean struck;
    boolean hidden;
    boolean deleted;
    int font;

    /** Bytes behind a letter that stand for it where Unicode is not known. */
    int alternates = 1;

    RtfLook inner() {
        var inner = new RtfLook();
        inner.skipped = skipped;
        inner.head = head;
        inner.within = within;
        inner.struck = struck;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.font = font;
        inner.alternates = alternates;
        return inner;
    }

    /**
     * Whether the rest of the group is no text.
     *
     * @param starred whether it says that who does not know it may pass it over
     */
    static boolean skips(Command command, boolean starred) {
        return starred || ASIDE.contains(command);
    }

    /** The words of a box, whatever it hangs on; and what Unicode has for what stands before it. */
    static boolean shows(Command command) {
        return command == Command.shptxt || command == Command.ud;
    }

    /** A letter that has a name; empty: the command is no letter. */
    static String letter(Command command) {
        return LETTERS.getOrDefault(command, "");
    }

    void font(Command command, int number, RtfLetters letters) {
        switch (command) {
            case f -> font = number;
            case fcharset -> letters.font(font, number);
            case ansicpg -> letters.page(number);
            default -> {}
        }
    }

    void set(Command command, int number, boolean has) {
        boolean on = !has || number != 0;
        switch (command) {
            case pard -> within = false;
            case intbl -> within = true;
            case plain -> {
                struck = false;
                hidden = false;
                deleted = false;
            }
            case strike, striked -> struck = on;
            case v -> hidden = on;
            case deleted -> deleted = on;
            case uc -> alternates = Math.clamp(number, 0, 8);
            default -> head |= HEADS.contains(command);
        }
    }
}
