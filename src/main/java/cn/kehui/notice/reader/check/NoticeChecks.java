package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeDraft.Warning;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.part.NoticeHead;
import java.util.List;

/** Every check over what was read of a notice. */
public final class NoticeChecks {
    private NoticeChecks() {}

    /**
     * @param again the same notice as it is printed again
     */
    public static List<Warning> of(NoticeDraft draft, Layer layer, List<NoticeDraft> again) {
        var found = new Found();
        IdentityChecks.check(draft, layer, found);
        AgainChecks.check(draft, again, found);
        DateChecks.check(draft, found);
        if (draft.issuedOn() == null) {
            var years = NoticeHead.years(layer, draft.title(), draft.number());
            DateChecks.years(draft, years, found);
            if (NoticeHead.guessed(layer, draft.title(), draft.number())) {
                DateChecks.guessed(draft, years.getFirst(), found);
            }
        }
        FormChecks.check(draft, layer, found);
        RouteChecks.check(draft, layer, found);
        EvidenceChecks.check(draft, layer, found);
        SentenceChecks.check(draft, found);
        return found.all(layer.clean().passed());
    }
}
