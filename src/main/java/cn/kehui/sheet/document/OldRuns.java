package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Mark;
import cn.kehui.sheet.form.Typed;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The words of one paragraph of a DOC, with what is peculiar about them. */
final class OldRuns {
    private OldRuns() {}

    /** The words a reader sees; of a field (13 … 14 … 15) its result, not its code. */
    static String words(Paragraph paragraph, Set<Mark> marks) {
        var text = new StringBuilder();
        int code = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            boolean unseen = unseen(run, marks);
            for (char c : run.text().toCharArray()) {
                code += c == 19 ? 1 : c == 20 || c == 21 && code > 0 ? -1 : 0;
                if (code == 0 && !unseen && c != 7 && c != 19 && c != 20 && c != 21) {
                    text.append(
                            run.getSubSuperScriptIndex() == 1
                                    ? WordRuns.raised(String.valueOf(c))
                                    : String.valueOf(c));
                }
            }
        }
        return Typed.tidy(text.toString());
    }

    private static boolean unseen(CharacterRun run, Set<Mark> marks) {
        boolean deleted = run.isMarkedDeleted();
        boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
        if (run.text().isBlank()) {
            return deleted;
        }
        if (deleted || run.isMarkedInserted()) {
            marks.add(Mark.REVISED);
        }
        if (struck) {
            marks.add(Mark.STRUCK);
        }
        if (run.isVanished()) {
            marks.add(Mark.HIDDEN);
        }
        return deleted || struck || run.isVanished();
    }
}
