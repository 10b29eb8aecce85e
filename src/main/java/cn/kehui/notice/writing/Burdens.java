package cn.kehui.notice.writing;

import cn.kehui.duty.campaign.Owing;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.facts.Whom;
import cn.kehui.notice.letter.Burden;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a notice ask of all units together, and how much of that is known here. */
@Service
public class Burdens {
    private final IncomingNotices notices;
    private final Writings writings;
    private final Units units;

    Burdens(IncomingNotices notices, Writings writings, Units units) {
        this.notices = notices;
        this.writings = writings;
        this.units = units;
    }

    /** In words, a line for each form and one for all; empty: it asks for no form. */
    @Transactional(readOnly = true)
    public List<String> lines(Actor actor, IncomingId id) {
        var opened = notices.open(actor, id);
        var found = writings.open(actor, id).forms();
        var region = opened.notice().region();
        var owing = new Asked(opened.facts(), actor.unit().level(), region, units.ofRegion(region));
        var lines = new ArrayList<Burden.Line>();
        for (var fact : Fact.each(opened.facts(), Said.Form.class).toList()) {
            found.apply(form(fact))
                    .ifPresent(
                            form ->
                                    lines.add(
                                            Burden.Line.of(
                                                    form, owing.of(fact.said()), known(form))));
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<>(lines.stream().map(Burden.Line::words).toList());
        words.add(new Burden(lines).words());
        return words;
    }

    private static FormId form(Fact.Of<Said.Form> fact) {
        return fact.said().use() instanceof Said.Use.Known(var known)
                ? known
                : new FormId("notice-form", "0." + fact.id().replaceAll("[^0-9a-z]", ""));
    }

    /** Of whom a notice asks, as it will be owed once the campaign that starts from it is out. */
    private record Asked(List<Fact> facts, Level level, String region, List<Unit> units) {
        int of(Said.Form form) {
            var parties =
                    Fact.each(facts, Said.Party.class)
                            .filter(party -> form.duties().contains(party.fact().of()))
                            .flatMap(party -> Whom.owing(party.said(), level, "").stream())
                            .toList();
            return Owing.units(parties, region, units).size();
        }
    }

    /** The unit's own name and whom to call: the directory has both. */
    private static Set<String> known(Form form) {
        return form.allFields()
                .filter(
                        field ->
                                field.id().equals(form.unit().field())
                                        || field.kind() instanceof Kind.Phone)
                .map(Field::id)
                .collect(Collectors.toSet());
    }
}
