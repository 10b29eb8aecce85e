package cn.kehui.filing.chase.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.chase.Nudging;
import cn.kehui.filing.chase.web.ProgressPage.Outcome;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints what became of reminding: who was told, then who was not, and why. */
final class NudgingPrint {
    private NudgingPrint() {}

    static List<Outcome> outcomes(Map<Obligation, Nudging> done) {
        boolean several = done.keySet().stream().map(Obligation::duty).distinct().count() > 1;
        var told = new ArrayList<String>();
        var soon = new ArrayList<String>();
        var nobody = new ArrayList<String>();
        var past = new ArrayList<String>();
        done.forEach(
                (one, nudging) -> {
                    var unit = one.owes().name();
                    var who = several ? Texts.say("progress.duty", unit, one.title()) : unit;
                    switch (nudging) {
                        case Nudging.Told(int people) ->
                                told.add(Texts.say("progress.told-one", who, people));
                        case Nudging.TooSoon(var at, var by, var from) ->
                                soon.add(
                                        Texts.say(
                                                "progress.soon-one",
                                                who,
                                                by,
                                                Moments.recent(at),
                                                Moments.recent(from)));
                        case Nudging.Nobody _ -> nobody.add(who);
                        case Nudging.NotOwed(var state) ->
                                past.add(Texts.say("progress.past-one", who, state.label()));
                    }
                });
        var outcomes = new ArrayList<Outcome>();
        add(outcomes, true, "progress.told", told);
        add(outcomes, false, "progress.soon", soon);
        add(outcomes, false, "progress.nobody", nobody);
        add(outcomes, false, "progress.past", past);
        return outcomes;
    }

    private static void add(List<Outcome> outcomes, boolean told, String key, List<String> units) {
        if (!units.isEmpty()) {
            outcomes.add(new Outcome(told, Texts.say(key, units.size()), units));
        }
    }
}
