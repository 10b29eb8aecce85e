package cn.kehui.filing.submission;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import java.util.List;

/** What became of reading a filled form that came as a file. */
public sealed interface MailedForm {
    /**
     * It was read; nothing is changed yet.
     *
     * @param read as the file has them
     * @param findings what was noticed in reading, and what is wrong with the answers
     * @param merged what the draft would be: where the file is blank, the draft's own words stay
     * @param open what would have to be put right before it could be filed
     */
    record Read(
            Draft.Source source,
            Answers read,
            List<Finding> findings,
            Draft merged,
            List<Finding> open)
            implements MailedForm {}

    /** It cannot be read, or holds another form; nothing is changed. */
    record Unread(String name, Finding why) implements MailedForm {}
}
