package cn.kehui.week.telling;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activities.Sought;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.ledger.LedgerFigure;
import cn.kehui.week.ledger.LedgerFigures;
import cn.kehui.week.ledger.YearFigures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What activities answer to the questions of forms. */
@Service
public class Tellings {
    private static final int FEW = 200;

    /** What only some activities are about: a form that asks for it is about those. */
    private static final Set<FactName> PARTICULAR = Set.of(FactName.EXHIBIT, FactName.OPENING);

    private final Activities activities;
    private final ActivityForm asked;
    private final LedgerFigures ledger;
    private final YearFigures years;

    Tellings(Activities activities, ActivityForm asked, LedgerFigures ledger, YearFigures years) {
        this.ledger = ledger;
        this.years = years;
        this.activities = activities;
        this.asked = asked;
    }

    /**
     * What is asked.
     *
     * @param facts what its questions ask for
     * @param filer the unit that sends it
     */
    public record Asking(Form form, Map<String, FactName> facts, String filer) {}

    /**
     * What each activity answers that a person may see and nobody cancelled, in the order in which
     * they were begun; those that the form is not about are left out.
     */
    @Transactional(readOnly = true)
    public List<ActivityTold> told(Actor actor, CampaignId campaign, Asking asking) {
        return all(actor, campaign).stream()
                .filter(one -> one.stage() != ActivityStage.CANCELLED)
                .map(one -> told(one, asking))
                .filter(one -> about(one, asking.facts()))
                .toList();
    }

    /**
     * What all that was held answers together, by a unit and those below it: how often, with which
     * money and goods, and how many came; and the same of a year, where the form asks for a year.
     * For who has asked already whether it may be seen.
     */
    @Transactional(readOnly = true)
    public HeldTold held(CampaignId campaign, Scope unit, Asking asking) {
        var figures = new EnumMap<FactName, LedgerFigure>(FactName.class);
        figures.putAll(ledger.below(campaign, unit));
        ledger.media(campaign, unit).forEach(one -> figures.put(one.fact(), one));
        var year =
                YearFigures.asked(asking.facts().values())
                        ? years.below(campaign, unit)
                        : YearFigures.Asked.NOTHING;
        figures.putAll(year.figures());
        var goods =
                figures.containsKey(FactName.IN_KIND)
                        ? ledger.goods(campaign, unit)
                        : List.<String>of();
        var words = new LinkedHashMap<String, String>();
        var told = new LinkedHashMap<String, LedgerFigure>();
        for (var field : asking.form().fields()) {
            var fact = asking.facts().get(field.id());
            var figure = fact == null ? null : figures.get(fact);
            if (figure != null) {
                words.put(field.id(), HeldRules.told(figure, field, goods));
                told.put(field.id(), figure);
            }
        }
        var events = figures.get(FactName.EVENTS);
        return new HeldTold(
                Math.max(year.events(), events == null ? 0 : events.quantity()),
                words,
                told,
                year.year());
    }

    private ActivityTold told(Activity activity, Asking asking) {
        var rules =
                new TellingRules(
                        asked.form(), activity, activities.sessions(activity), asking.filer());
        var words = new LinkedHashMap<String, String>();
        var fields = fields(asking.form());
        for (var field : fields) {
            var fact = asking.facts().get(field.id());
            var told = fact == null ? "" : rules.told(fact, field);
            if (!told.isEmpty()) {
                words.put(field.id(), told);
            }
        }
        return new ActivityTold(activity, words, fields.size());
    }

    /** Where a form has rows, an activity is one of them. */
    private static List<Field> fields(Form form) {
        return form.rows().isEmpty() ? form.fields() : form.rowFields();
    }

    private static boolean about(ActivityTold one, Map<String, FactName> facts) {
        return facts.entrySet().stream()
                .filter(fact -> PARTICULAR.contains(fact.getValue()))
                .allMatch(fact -> one.words().containsKey(fact.getKey()));
    }

    /** What the own unit hosts only is told of by who leads it. */
    private List<Activity> all(Actor actor, CampaignId campaign) {
        var all = new ArrayList<Activity>();
        UUID after = null;
        do {
            var sought = new Sought(null, null, "", false, after);
            var few = activities.seen(actor, campaign, sought, FEW);
            few.ones().stream().filter(one -> one.within(actor)).forEach(all::add);
            after = few.next();
        } while (after != null);
        return all;
    }
}
