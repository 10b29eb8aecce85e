package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.NoticeDraft.Sentences;
import cn.kehui.notice.reader.Span;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.text.Clean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of each sentence that asks for something or names a day: a duty, a question, or a
 * note. None is dropped: what no rule explains is asked.
 */
final class Heard {
    /** What is sent in, or an office that takes it, or a form by its number. */
    private static final Pattern OBJECT =
            Pattern.compile(
                    Things.NOUN
                            + "|[》@]|附件|[\\p{IsHan}](?:局|科协|处|办公室|邮箱|平台|系统)|作品|项目|个人|人员|集体|论文|产品");

    /** What only a paper is. */
    private static final Pattern PAPER = Pattern.compile("[》@]|附件|(?<!代)表|书|材料|资料|作品|报告|总结");

    private static final Pattern WAY =
            Pattern.compile("^[^，。；：:]{0,16}(?:邮箱|地址|方式|电话|联系人|网址|网站|平台|途径|渠道)[^，。；：:]{0,6}[：:]");

    private static final Pattern HOW_MANY = Pattern.compile("\\d\\s*[个项名篇件部幅份条组]");

    private final Clean clean;
    private final @Nullable LocalDate issued;
    private final List<Span> asked = new ArrayList<>();
    private final List<Span> noted = new ArrayList<>();

    /** Those that say how many, and no paper: the quota holds what they ask. */
    private final Set<Span> counted = new LinkedHashSet<>();

    /** Those that speak of sending without asking for it. */
    private final Set<Span> could = new LinkedHashSet<>();

    private int asDuty;

    /** A sentence that was read, and whether a duty was made of it. */
    private record Read(Sentence sentence, List<When> dates, boolean beneath, boolean duty) {}

    private final List<Read> read = new ArrayList<>();

    /** Those of which another took what they ask. */
    private final Set<Sentence> settled = new HashSet<>();

    /** Those of which a day is left. */
    private final Set<Sentence> partly = new HashSet<>();

    /**
     * @param issued before that day nothing can be due
     */
    Heard(Clean clean, @Nullable LocalDate issued) {
        this.clean = clean;
        this.issued = issued;
    }

    /**
     * @param beneath whether it stands in an attachment
     * @param duty whether a duty was made of it
     */
    void of(Sentence sentence, List<When> dates, boolean beneath, boolean duty) {
        read.add(new Read(sentence, dates, beneath, duty));
    }

    /** What says whereto something goes, and not when, goes on with what says when. */
    void goOn(Continued continued) {
        for (int i = 0; i < read.size(); i++) {
            var one = read.get(i);
            if (!one.duty() && goesSomewhere(one.sentence(), !one.dates().isEmpty())) {
                continued.of(i);
            } else if (!one.duty() && NamedPapers.counted(one.sentence().text())) {
                continued.papers(one.sentence());
            }
        }
        continued.end();
    }

    /** It names a day of which no duty was made, beside one of which one was: that is asked. */
    void partly(Sentence sentence) {
        partly.add(sentence);
    }

    /** What it asks is part of what another sentence asks. */
    void settle(Sentence sentence) {
        settled.add(sentence);
    }

    private void placed(Sentence sentence, List<When> dates, boolean beneath, boolean duty) {
        boolean until =
                dates.stream()
                        .anyMatch(when -> BareDays.closes(sentence.text(), when) && !past(when));
        if (sentence.bare(dates)) {
            return;
        }
        if (duty) {
            asDuty++;
        } else if (beneath) {
            beneath(sentence, !dates.isEmpty(), until);
        } else {
            without(sentence, !dates.isEmpty(), until);
        }
    }

    /** One that says how many: of a duty that another sentence asks, or of none that was read. */
    void counted(Sentence sentence) {
        could.add(place(sentence));
        if (!PAPER.matcher(Told.without(sentence.text())).find()) {
            counted.add(place(sentence));
        }
    }

    /** Whether it speaks of sending something in, and not only of what others do. */
    private boolean goesSomewhere(Sentence sentence, boolean day) {
        var text = Told.bare(sentence.text());
        return AskingVerbs.sends(text)
                && !Told.only(sentence.text(), text, day)
                && !Told.general(text);
    }

    /** Whether it asks for it, and not only speaks of it or says how many. */
    private boolean asks(Sentence sentence, String text) {
        if (!Told.asks(text) || Told.general(text) || counted.contains(place(sentence))) {
            return false;
        }
        var said = Told.unspoken(text);
        return AskingVerbs.sends(said) || AskingVerbs.enters(said);
    }

    /**
     * One of which none was made.
     *
     * @param day whether it names a day
     * @param until whether it names one by which something is to be done
     */
    private void without(Sentence sentence, boolean day, boolean until) {
        var text = Told.bare(sentence.text());
        boolean sends = AskingVerbs.sends(text);
        boolean verb = sends || AskingVerbs.enters(text);
        if (!verb && !day) {
            return;
        }
        boolean object = verb && OBJECT.matcher(text).find();
        boolean asks = until || object && asks(sentence, text);
        boolean could = sends && (object || HOW_MANY.matcher(text).find());
        boolean open = (asks || could) && !Told.only(sentence.text(), text, day);
        if (could && open) {
            this.could.add(place(sentence));
        }
        place(sentence, asks && open && !WAY.matcher(text).find());
    }

    private boolean past(When when) {
        return issued != null && when.end() != null && when.end().isBefore(issued);
    }

    /** Of an attachment, or of a table: rules for how to fill it are no demand of their own. */
    private void beneath(Sentence sentence, boolean day, boolean until) {
        boolean asks =
                Told.ASKS.matcher(sentence.text()).find()
                        && AskingVerbs.sends(Told.bare(sentence.text()));
        if (asks || day) {
            place(sentence, until && asks && !Told.only(sentence.text(), sentence.text(), day));
        }
    }

    private void place(Sentence sentence, boolean asks) {
        (asks ? asked : noted).add(place(sentence));
    }

    private Span place(Sentence sentence) {
        return clean.span(sentence.from(), sentence.from() + sentence.text().length());
    }

    /**
     * All of them; where nothing at all was read as a duty, what asks in general is a question too.
     */
    Sentences all() {
        for (var one : read) {
            boolean whole = one.duty() && !partly.contains(one.sentence());
            boolean duty = whole || settled.contains(one.sentence());
            placed(one.sentence(), one.dates(), one.beneath(), duty);
        }
        if (asDuty == 0) {
            could.removeAll(asked);
            noted.removeAll(could);
            asked.addAll(could);
        }
        return new Sentences(asDuty, List.copyOf(asked), List.copyOf(noted));
    }
}
