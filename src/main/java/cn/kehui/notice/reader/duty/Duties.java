package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.NoticeDraft.Sentences;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.part.NoticeHead;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a notice asks: sentence by sentence, then what says the same put together. */
public final class Duties {
    /** A sentence of an attachment that is longer is text of a rule, not a demand. */
    private static final int BENEATH = 400;

    /**
     * What is asked.
     *
     * @param sentences what became of each sentence
     */
    public record Asked(List<DutyDraft> duties, Sentences sentences) {}

    private final Clean clean;
    private final NoticeHead head;
    private final @Nullable LocalDate issued;
    private final KeptDuties kept = new KeptDuties();
    private final List<Quota> quotas = new ArrayList<>();
    private final Heard heard;
    private final DutyMaker owed;
    private List<Sentence> around = List.of();
    private int here;
    private int counted;
    private Paragraph paragraph = new Paragraph();
    private boolean beneath;

    private Duties(Layer layer, NoticeHead head, @Nullable String notice) {
        this.clean = layer.clean();
        this.head = head;
        var day = head.signature().day();
        this.issued = day == null ? null : day.day();
        this.heard = new Heard(clean, issued);
        this.owed = new DutyMaker(clean, head, notice);
    }

    /**
     * @param notice title of the layer where it hangs on another notice; null: it is the notice
     */
    public static Asked of(Layer layer, NoticeHead head, @Nullable String notice) {
        var duties = new Duties(layer, head, notice);
        duties.read(Sentence.body(layer));
        duties.kept.borrow();
        duties.kept.settleUndated();
        duties.heard.goOn(
                new Continued(duties.owed, duties.around, duties.kept, duties.heard::settle));
        new LabelledWays(duties.clean, duties.around, duties.kept).lend(duties.heard::settle);
        int body = duties.kept.size();
        duties.beneath = true;
        duties.read(Sentence.tail(layer));
        return new Asked(
                Together.of(duties.kept.duties(), body, head.everybody(), duties.quotas),
                duties.heard.all());
    }

    private void read(List<Sentence> sentences) {
        int line = -1;
        around = sentences;
        for (here = 0; here < sentences.size(); here++) {
            var sentence = sentences.get(here);
            if (sentence.line() != line) {
                paragraph = new Paragraph();
            }
            line = sentence.line();
            int known = kept.size();
            counted = quotas.size();
            if (!clean.full(ReadLimits.QUOTAS, quotas)) {
                quotas.addAll(Quotas.of(clean, sentence));
            }
            var dates = sentence.dates(clean, head.year());
            if (!beneath || sentence.text().length() < BENEATH) {
                sentence(sentence, dates);
            }
            if (kept.size() == known && quotas.size() > counted) {
                heard.counted(sentence);
            }
            heard.of(sentence, dates, beneath, kept.size() > known);
            paragraph.add(sentence.text());
        }
    }

    private void sentence(Sentence sentence, List<When> dates) {
        var text = sentence.text();
        var dues =
                Dues.of(text, dates).stream()
                        .map(due -> due.after(issued))
                        .filter(due -> due.possible(issued) || text.contains("请"))
                        .toList();
        if (dues.isEmpty()) {
            var undated = Undated.of(text);
            if (undated != null) {
                var whole = new int[] {0, text.length()};
                add(sentence, whole, undated, paragraph.subject(text, text.length()));
            }
            return;
        }
        int from = 0;
        int known = kept.size();
        for (int i = 0; i < dues.size(); i++) {
            int to = i + 1 < dues.size() ? dues.get(i).until(text, dues.get(i + 1)) : text.length();
            int before = kept.size();
            part(sentence, new int[] {from, to}, dues.get(i));
            boolean lost = dues.size() > 1 && kept.size() == before && dues.get(i).by();
            if (lost && !AskingVerbs.HOLDS.matcher(text.substring(from, to)).find()) {
                heard.partly(sentence);
            }
            from = to;
        }
        if (dues.size() > 1) {
            kept.shareWay(known);
        }
        if (Dues.left(text, dates, dues)) {
            heard.partly(sentence);
        }
    }

    private void part(Sentence sentence, int[] part, Dues due) {
        var text = sentence.text().substring(part[0], part[1]);
        boolean sends =
                AskingVerbs.SENDS.matcher(text).find()
                        || AskingVerbs.CLOSES.matcher(text).find()
                        || due.kind() == Kind.BY && AskingVerbs.shares(sentence.text(), part, due);
        boolean does =
                (due.kind() == Kind.BY && AskingVerbs.DOES.matcher(text).find()
                                || due.kind() == Kind.WINDOW
                                        && AskingVerbs.ENTERS.matcher(text).find())
                        && !AskingVerbs.HOLDS.matcher(text).find();
        if (!sends && !does) {
            return;
        }
        boolean asked = text.contains("请") || !Acts.finished(text).isEmpty();
        // 6月30日前，各部门完成…: who owes it may stand right behind the day
        var alone = OneOffice.behind(sentence.text(), due.to());
        var subject =
                alone.isEmpty()
                        ? paragraph.subject(sentence.text().substring(0, part[1]), due.to() + 2)
                        : alone;
        var onward = OneOffice.before(sentence.text().substring(part[0], due.from()));
        if (onward != null && due.kind() == Kind.BY) {
            var first = new int[] {part[0], part[0] + onward.to()};
            add(sentence, first, Dues.none(part[0]), subject);
            add(sentence, part, due, List.of(onward.office()));
        } else if (asked || sends || !subject.isEmpty()) {
            add(sentence, part, due, Quotas.owing(quotas.subList(counted, quotas.size()), subject));
        }
    }

    private void add(Sentence sentence, int[] part, Dues due, List<String> subject) {
        if (clean.full(ReadLimits.DUTIES, kept.duties())) {
            return;
        }
        var thing = What.of(sentence.text(), part[0], part[1], new int[] {due.from(), due.to()});
        if (thing.words().isEmpty() && due.kind() != Kind.NONE) {
            thing = What.thing(Acts.done(sentence.text().substring(part[0], part[1])));
        }
        if (thing.words().isEmpty() && due.kind() != Kind.NONE) {
            var each = Either.clauses(paragraph.previous());
            if (!each.isEmpty()) {
                each.forEach(one -> keep(sentence, part, due, one));
                heard.settle(around.get(here - 1));
                return;
            }
            thing = earlier(sentence.text().substring(0, due.from()));
        }
        if (due.kind() == Kind.NONE && thing.words().matches("(?:" + AskingVerbs.SEND + ")?")) {
            return;
        }
        thing = Clauses.elsewhere(thing, around, here, heard::settle);
        var either = Either.in(sentence.text().substring(part[0], part[1]));
        if (either.isEmpty()) {
            keep(sentence, part, due, new DutyMaker.Asking(thing, subject, List.of()));
        }
        for (var one : either) {
            keep(sentence, part, due, owed.either(one));
        }
    }

    private What.Thing earlier(String clauses) {
        return Clauses.before(
                clauses, paragraph.previous(), () -> heard.settle(around.get(here - 1)));
    }

    private void keep(Sentence sentence, int[] part, Dues due, DutyMaker.Asking what) {
        kept.add(owed.of(sentence, part, due, what), sentence.line());
    }
}
