package cn.kehui.filing.submission.taken;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.Dictionaries;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.telling.HeldTold;
import cn.kehui.week.telling.Tellings;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the answers to a form from the activities of the unit that fills it. */
@Service
public class KnownActivities {
    private final Dictionaries dictionaries;
    private final Tellings tellings;

    KnownActivities(Dictionaries dictionaries, Tellings tellings) {
        this.dictionaries = dictionaries;
        this.tellings = tellings;
    }

    /**
     * @throws NotFound if the actor does not file for the unit
     */
    @Transactional(readOnly = true)
    public KnownAnswers of(Actor actor, Obligation obligation, Form form) {
        if (!obligation.filedBy(actor)) {
            throw new NotFound(obligation.id());
        }
        var settled = dictionaries.settled(form).orElse(null);
        if (settled == null) {
            return new KnownAnswers(false, List.of(), HeldTold.NOTHING, "", Map.of());
        }
        var campaign = obligation.campaign();
        var asking = new Tellings.Asking(form, settled, obligation.owes().name());
        if (form.shape() == Form.Shape.STATISTICS) {
            var unit = Scope.below(obligation.owes().path());
            var held = tellings.held(campaign, unit, asking);
            return new KnownAnswers(true, List.of(), held, "", settled);
        }
        var told = tellings.told(actor, campaign, asking);
        return new KnownAnswers(true, told, HeldTold.NOTHING, title(settled), settled);
    }

    private static String title(Map<String, FactName> facts) {
        return facts.entrySet().stream()
                .filter(one -> one.getValue() == FactName.TITLE)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
