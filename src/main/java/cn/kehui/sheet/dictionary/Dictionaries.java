package cn.kehui.sheet.dictionary;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which question of which form asks for which fact of an activity. */
@Service
public class Dictionaries {
    private final DictionarySql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dictionaries(DictionarySql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** What the words of its questions seem to ask for. */
    public Map<String, FactMatch> suggested(Form form) {
        return MatchRules.of(form);
    }

    /**
     * What its questions ask for, as far as that is settled: by a person, or, of a form that ships,
     * by words that are those of the dictionary. Empty: nobody has confirmed it yet.
     */
    @Transactional(readOnly = true)
    public Optional<Map<String, FactName>> settled(Form form) {
        var confirmed = sql.of(form.id());
        var facts = new LinkedHashMap<String, FactName>();
        if (!confirmed.isEmpty()) {
            form.allFields()
                    .forEach(
                            field ->
                                    confirmed
                                            .getOrDefault(field.id(), Optional.empty())
                                            .ifPresent(fact -> facts.put(field.id(), fact)));
            return Optional.of(facts);
        }
        if (Forms.shipped(form.id()).isEmpty()) {
            return Optional.empty();
        }
        suggested(form)
                .forEach(
                        (field, match) -> {
                            if (match.sure()) {
                                facts.put(field, match.fact());
                            }
                        });
        return Optional.of(facts);
    }

    /** Whether somebody confirms what a form asks for: who issues, for all units below. */
    public boolean confirms(Actor actor) {
        return actor.has(Role.ISSUER);
    }

    /**
     * Confirms what its questions ask for; a question that is not named asks for nothing known, and
     * a fact that cannot answer its question is left out.
     *
     * @throws NotFound if the actor does not issue
     */
    @Transactional
    public void confirm(Actor actor, Form form, Map<String, FactName> facts) {
        if (!confirms(actor)) {
            throw new NotFound(form.id());
        }
        var all = new LinkedHashMap<String, Optional<FactName>>();
        form.allFields()
                .forEach(
                        field ->
                                all.put(
                                        field.id(),
                                        Optional.ofNullable(facts.get(field.id()))
                                                .filter(fact -> fact.answers(field.kind()))));
        var now = clock.instant();
        sql.put(form.id(), all, actor.id(), now);
        events.publishEvent(new FactsConfirmed(actor, now, form.id(), all.size()));
    }
}
