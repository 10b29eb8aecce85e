package cn.kehui.notice.writing;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.org.Units;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.Incoming;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.LetterCheck;
import cn.kehui.notice.letter.NoticeLetter;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeRead;
import cn.kehui.notice.reader.Notices;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.form.KeptForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A notice as an official document: what it says now, and what is wrong with it. */
@Service
public class Writings {
    private final IncomingNotices notices;
    private final LetterKeeping keeping;
    private final Notices reading;
    private final Forms forms;
    private final Units units;
    private final Calendars calendars;

    Writings(
            IncomingNotices notices,
            LetterKeeping keeping,
            Notices reading,
            Forms forms,
            Units units,
            Calendars calendars) {
        this.notices = notices;
        this.keeping = keeping;
        this.reading = reading;
        this.forms = forms;
        this.units = units;
        this.calendars = calendars;
    }

    /**
     * A document with what there is to say of it.
     *
     * @param version which is kept; 0: none is
     * @param earlier whether what was kept before that is there too
     * @param forms that its attachments print, also those that are not kept yet
     */
    public record Written(
            Letter letter,
            List<Finding> findings,
            int version,
            boolean earlier,
            Function<FormId, Optional<Form>> forms) {}

    /**
     * As it was kept; else as it came, or composed from its facts. While it is read no transaction
     * is open.
     *
     * @throws cn.kehui.ground.base.NotFound if there is none, or it is not the actor's unit's
     */
    public Written open(Actor actor, IncomingId id) {
        var opened = notices.open(actor, id);
        var ids = new HashMap<String, FormId>();
        var read = new HashMap<FormId, Form>();
        opened.facts().forEach(fact -> form(fact, ids, read));
        var kept = keeping.kept(id);
        Function<FormId, Optional<Form>> found =
                one -> Optional.ofNullable(read.get(one)).or(() -> forms.find(one));
        var letter =
                kept.map(one -> one.letter().withForms(form -> found.apply(form).isPresent()))
                        .orElseGet(
                                () ->
                                        asItCame(actor, opened.notice(), ids)
                                                .orElseGet(
                                                        () ->
                                                                composed(
                                                                        actor,
                                                                        opened.facts(),
                                                                        ids)));
        return new Written(
                letter,
                LetterCheck.check(letter, calendars.current()::works),
                kept.map(LetterSql.Kept::version).orElse(0),
                kept.map(LetterSql.Kept::earlier).orElse(false),
                one -> found.apply(one).map(form -> own(form, opened.notice())));
    }

    /** What the level above printed beneath its form holds for its own units, not for ours. */
    private static Form own(Form form, Incoming notice) {
        return notice.above() == null ? form : form.withoutNotes();
    }

    /**
     * Keeps it as it is written.
     *
     * @param shown the version that it was written from; 0: none was kept
     */
    @Transactional
    public LetterSaving save(Actor actor, IncomingId id, Letter letter, int shown) {
        notices.open(actor, id);
        return keeping.keep(actor, id, letter, shown);
    }

    /** Composes it anew from the facts as they stand; what was written can be taken back. */
    @Transactional
    public LetterSaving compose(Actor actor, IncomingId id, int shown) {
        var opened = notices.open(actor, id);
        var ids = new HashMap<String, FormId>();
        opened.facts().forEach(fact -> form(fact, ids, new HashMap<>()));
        return keeping.keep(actor, id, composed(actor, opened.facts(), ids), shown);
    }

    /** Takes back what was kept before; what is kept now can be taken back in its turn. */
    @Transactional
    public LetterSaving back(Actor actor, IncomingId id, int shown) {
        notices.open(actor, id);
        return keeping.back(actor, id, shown);
    }

    private Letter composed(Actor actor, List<Fact> facts, Map<String, FormId> ids) {
        var all = units.ofRegion(actor.unit().region());
        Function<cn.kehui.ground.org.Function, String> receivers =
                function ->
                        all.stream()
                                .filter(unit -> unit.level() == actor.unit().level())
                                .filter(unit -> unit.functions().contains(function))
                                .map(unit -> unit.name())
                                .findFirst()
                                .orElse(actor.unit().name());
        var today = calendars.today().date();
        return new Composing(facts, receivers, today).letter(fact -> ids.get(fact.id()));
    }

    /** Empty if it did not come as words of its own, or they cannot be read again. */
    private Optional<Letter> asItCame(Actor actor, Incoming notice, Map<String, FormId> ids) {
        if (notice.text().isBlank() || notice.above() != null) {
            return Optional.empty();
        }
        return reading.text(notice.text(), notice.title(), new Whose(actor.id().toString()))
                        instanceof NoticeRead.Readable(var draft)
                ? Optional.of(letter(draft, ids))
                : Optional.empty();
    }

    private static Letter letter(NoticeDraft draft, Map<String, FormId> ids) {
        return NoticeLetter.of(
                        draft,
                        title ->
                                draft.forms().stream()
                                        .filter(form -> form.title().equals(title))
                                        .map(form -> "form" + (draft.forms().indexOf(form) + 1))
                                        .map(ids::get)
                                        .findFirst())
                .letter();
    }

    /** A form that is known, or one that was read and is printed as it is to become. */
    @SuppressWarnings("unchecked")
    private static void form(Fact fact, Map<String, FormId> ids, Map<FormId, Form> read) {
        if (!(fact.said() instanceof Said.Form said)) {
            return;
        }
        if (said.use() instanceof Said.Use.Known(var known)) {
            ids.put(fact.id(), known);
        }
        if (!(said.use() instanceof Said.Use.Anew) || said.shape().isEmpty()) {
            return;
        }
        var shape = new HashMap<String, Object>(Json.read(said.shape(), Map.class));
        shape.put("title", said.title().replaceAll("\\s+", ""));
        shape.put("id", "notice-form");
        shape.put("version", "0." + fact.id().replaceAll("[^0-9a-z]", ""));
        if (KeptForms.wrong(shape).isEmpty()) {
            var form = KeptForms.read(shape);
            ids.put(fact.id(), form.id());
            read.put(form.id(), form);
        }
    }
}
