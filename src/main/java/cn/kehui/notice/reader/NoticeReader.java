package cn.kehui.notice.reader;

import cn.kehui.notice.reader.NoticeDraft.Event;
import cn.kehui.notice.reader.NoticeDraft.Sentences;
import cn.kehui.notice.reader.check.NoticeChecks;
import cn.kehui.notice.reader.duty.Duties;
import cn.kehui.notice.reader.form.AttachedForms;
import cn.kehui.notice.reader.form.EvidenceReader;
import cn.kehui.notice.reader.form.Programme;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.part.Layers;
import cn.kehui.notice.reader.part.NoticeHead;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a notice. Pure: the same text gives the same draft, whatever the day; a year that is not
 * written is that of the notice.
 */
public final class NoticeReader {
    private NoticeReader() {}

    /**
     * What {@code text} says; of a text that is no notice, a draft that holds next to nothing.
     *
     * @param text as it came: line ends and a mark at its begin may be any
     */
    public static NoticeDraft read(String text) {
        var shown = text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\uFEFF+", "");
        var clean = Clean.of(shown);
        var found = Layers.of(clean);
        var layers = found.layers();
        var attached = new ArrayList<NoticeDraft>();
        for (var layer : clean.most(ReadLimits.NOTICES, layers.subList(1, layers.size()))) {
            attached.add(draft(layer, List.of(), true));
        }
        var draft = draft(layers.getFirst(), attached, false);
        var again = new ArrayList<NoticeDraft>();
        for (var layer : clean.most(ReadLimits.NOTICES, found.again())) {
            again.add(draft(layer, List.of(), false));
        }
        return draft.warned(NoticeChecks.of(draft, layers.getFirst(), again));
    }

    private static List<Event> together(List<Event> told, List<Event> listed) {
        return Stream.concat(told.stream(), listed.stream()).toList();
    }

    /** With those of the notices that hang on it. */
    private static Sentences together(Sentences own, List<NoticeDraft> attached) {
        int asDuty = own.asDuty();
        var asked = new ArrayList<>(own.asked());
        var noted = new ArrayList<>(own.noted());
        for (var other : attached) {
            asDuty += other.sentences().asDuty();
            asked.addAll(other.sentences().asked());
            noted.addAll(other.sentences().noted());
        }
        return new Sentences(asDuty, List.copyOf(asked), List.copyOf(noted));
    }

    private static NoticeDraft draft(Layer layer, List<NoticeDraft> attached, boolean hangs) {
        var head = NoticeHead.of(layer);
        var title = head.title() == null ? "" : head.title().words();
        var asked = Duties.of(layer, head, hangs ? title : null);
        var duties = new ArrayList<>(asked.duties());
        attached.forEach(other -> duties.addAll(other.duties()));
        return new NoticeDraft(
                layer.clean().shown(),
                head.title(),
                head.number(),
                head.issuers(),
                head.signature().day(),
                head.addressees(),
                head.cites(),
                head.themes(),
                head.periods(),
                together(head.events(), Programme.events(layer, head.year())),
                List.copyOf(duties),
                head.contacts(),
                head.enclosures(),
                AttachedForms.of(layer),
                EvidenceReader.of(layer),
                List.copyOf(attached),
                head.signature().remark(),
                head.signature().imprint(),
                together(asked.sentences(), attached),
                List.of());
    }
}
