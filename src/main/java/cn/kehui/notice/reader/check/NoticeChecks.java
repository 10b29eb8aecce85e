package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeDraft.Warning;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.part.NoticeHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every check over what was read of a notice. */
public final class NoticeChecks {
    private NoticeChecks() {}

    /**
     * @param twice where the same notice stands again; null: it stands once
     */
    public static List<Warning> of(NoticeDraft draft, Layer layer, @Nullable Layer twice) {
        var found = new Found();
        IdentityChecks.check(draft, layer, found);
        if (twice != null) {
            found.notes(
                    "notice.warning.printed-twice",
                    List.of(layer.clean().span(twice.from(), twice.to())));
        }
        DateChecks.check(draft, found);
        if (draft.issuedOn() == null) {
            var years = NoticeHead.years(layer, draft.title(), draft.number());
            DateChecks.years(draft, years, found);
        }
        FormChecks.check(draft, layer, found);
        RouteChecks.check(draft, layer, found);
        EvidenceChecks.check(draft, layer, found);
        SentenceChecks.check(draft, found);
        return found.all(layer.clean().passed());
    }
}
