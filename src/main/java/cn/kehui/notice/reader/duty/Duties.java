package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.date.Dates;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.part.NoticeHead;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a notice asks: sentence by sentence, then what says the same put together. */
public final class Duties {
    private static final Pattern URGED =
            Pattern.compile("(?:及时|随时|按时|定期|实时|第一时间|同步|按月|每[月周])(?:将[^，。；]{2,30})?(?:上报|报送|反馈|报告)");
    private static final Pattern CLOSES =
            Pattern.compile("(?:材料|作品|成果|方案|报告|表)[^，。；]{0,6}截止|截止(?:时间|日期)");
    private static final Pattern SENT = Pattern.compile("报送|上报|报至|反馈|提交|报市|报省|报我|发送|发至|报备");
    private static final Pattern ALARM = Pattern.compile("突发|事故|险情|舆情");
    private static final Pattern CONDITION = Pattern.compile("(?:逾期|未按|如有|如确|如遇|凡|若)[^，。；]{2,50}");

    private final Clean clean;
    private final NoticeHead head;
    private final @Nullable String notice;
    private final @Nullable LocalDate issued;
    private final List<DutyDraft> duties = new ArrayList<>();
    private final List<Integer> at = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();

    private Paragraph paragraph = new Paragraph();

    private Duties(Layer layer, NoticeHead head, @Nullable String notice) {
        this.clean = layer.clean();
        this.head = head;
        this.notice = notice;
        var day = head.signature().day();
        this.issued = day == null ? null : day.day();
    }

    /**
     * @param notice title of the layer where it hangs on another notice; null: it is the notice
     */
    public static List<DutyDraft> of(Layer layer, NoticeHead head, @Nullable String notice) {
        var duties = new Duties(layer, head, notice);
        duties.read(Sentence.body(layer));
        duties.borrow();
        int body = duties.duties.size();
        duties.read(
                Sentence.tail(layer).stream().filter(one -> one.text().length() < 400).toList());
        return Together.of(duties.duties, body, duties.quotas);
    }

    private void read(List<Sentence> sentences) {
        int line = -1;
        for (var sentence : sentences) {
            if (sentence.line() != line) {
                paragraph = new Paragraph();
            }
            line = sentence.line();
            if (!clean.full(ReadLimits.QUOTAS, quotas)) {
                quotas.addAll(Quotas.of(clean, sentence));
            }
            sentence(sentence);
            paragraph.add(sentence.text());
        }
    }

    private void sentence(Sentence sentence) {
        var text = sentence.text();
        var dates = Dates.in(text, head.year());
        if (dates.size() == ReadLimits.DATES.most()) {
            clean.pass(ReadLimits.DATES);
        }
        var dues =
                Dues.of(text, dates).stream()
                        .filter(due -> due.possible(issued) || text.contains("请"))
                        .toList();
        if (dues.isEmpty()) {
            undated(sentence);
            return;
        }
        int from = 0;
        for (int i = 0; i < dues.size(); i++) {
            int to =
                    i + 1 < dues.size()
                            ? boundary(text, dues.get(i).to(), dues.get(i + 1).from())
                            : text.length();
            part(sentence, new int[] {from, to}, dues.get(i));
            from = to;
        }
    }

    /** Where what is said of one due date ends and what is said of the next begins. */
    private static int boundary(String text, int from, int next) {
        var verb = AskingVerbs.SENDS.matcher(text).region(from, next);
        int at = verb.find() ? verb.end() : from;
        for (int i = at; i < next; i++) {
            if ("，；。".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return next;
    }

    private void part(Sentence sentence, int[] part, Dues due) {
        var text = sentence.text().substring(part[0], part[1]);
        boolean sends = AskingVerbs.SENDS.matcher(text).find() || CLOSES.matcher(text).find();
        boolean does =
                due.kind() == Kind.BY
                        && AskingVerbs.DOES.matcher(text).find()
                        && !AskingVerbs.HOLDS.matcher(text).find();
        if (!sends && !does) {
            return;
        }
        var subject = paragraph.subject(sentence.text().substring(0, part[1]), due.to());
        if (sends || !subject.isEmpty() || text.contains("请")) {
            add(sentence, part, due, subject);
        }
    }

    private void undated(Sentence sentence) {
        var text = sentence.text();
        var relative = SENT.matcher(text).find() ? Dues.relative(text) : null;
        var urged = URGED.matcher(text);
        boolean heading = !text.contains("。") && text.length() < 40;
        var whole = new int[] {0, text.length()};
        if (relative != null) {
            add(sentence, whole, relative, paragraph.subject(text, text.length()));
        } else if (!heading && urged.find() && !ALARM.matcher(text).find()) {
            add(sentence, whole, Dues.none(urged.start()), paragraph.subject(text, text.length()));
        }
    }

    private void add(Sentence sentence, int[] part, Dues due, List<String> subject) {
        if (clean.full(ReadLimits.DUTIES, duties)) {
            return;
        }
        var thing = What.of(sentence.text(), part[0], part[1], new int[] {due.from(), due.to()});
        var debtors = clean.most(ReadLimits.DEBTORS, subject);
        if (thing.words().isEmpty() && due.kind() != Kind.NONE) {
            thing = What.before(sentence.text().substring(0, due.from()), paragraph.previous());
        }
        if (due.kind() == Kind.NONE && thing.words().matches("(?:" + AskingVerbs.SEND + ")?")) {
            return;
        }
        at.add(sentence.line());
        var routes = clean.most(ReadLimits.ROUTES, Routes.of(clean, sentence, part, debtors));
        var owing = clean.most(ReadLimits.DEBTORS, Timing.owing(routes, debtors));
        boolean guessed =
                due.when() != null
                        && due.kind() != Kind.RELATIVE
                        && (due.when().repaired() || due.when().end() == null);
        var conditions =
                CONDITION.matcher(sentence.text()).results().map(found -> found.group()).toList();
        duties.add(
                new DutyDraft(
                        thing.words(),
                        clean.most(ReadLimits.THINGS, thing.parts()),
                        owing.isEmpty()
                                ? clean.most(
                                        ReadLimits.DEBTORS,
                                        head.addressees().stream().map(Fact::words).toList())
                                : owing,
                        routes,
                        Timing.of(clean, sentence, due),
                        List.of(),
                        conditions,
                        notice,
                        guessed || thing.words().isEmpty(),
                        clean.span(sentence.from(), sentence.from() + sentence.text().length())));
    }

    /** What one paragraph asks twice goes the one way that it names. */
    private void borrow() {
        for (int i = 0; i < duties.size(); i++) {
            for (int other : new int[] {i + 1, i - 1}) {
                boolean beside =
                        other >= 0 && other < duties.size() && at.get(other).equals(at.get(i));
                var duty = duties.get(i);
                if (beside && duty.routes().isEmpty() && duties.get(other).routes().size() == 1) {
                    duties.set(i, Together.sent(duty, duties.get(other).routes()));
                }
            }
        }
    }
}
