package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.Quota;
import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.facts.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who owes below what a unit owes above. */
final class DownParties {
    private final Unit own;
    private final String duty;
    private final Duty of;

    /**
     * @param duty the id of the own duty's fact
     * @param of the duty above
     */
    DownParties(Unit own, String duty, Duty of) {
        this.own = own;
        this.duty = duty;
        this.of = of;
    }

    /** Those below on the own lines; where the notice asks departments too, those beside. */
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        int number = 0;
        var receiver = own.functions().stream().sorted().findFirst().orElse(Function.SCIENCE);
        if (own.level() == Level.COUNTY) {
            var below = new Selector(Set.of(), Set.of(), Set.of(Level.BELOW));
            facts.add(
                    party(
                            duty + "-party" + ++number,
                            Texts.say("incoming.down-streets"),
                            below,
                            receiver));
        } else {
            for (var line : own.functions().stream().sorted().toList()) {
                var below = new Selector(Set.of(line), Set.of(), Set.of(below()));
                facts.add(
                        party(
                                duty + "-party" + ++number,
                                Texts.say("incoming.down-below", line.label()),
                                below,
                                line));
            }
        }
        if (asksDepartments()) {
            var beside = new Selector(Set.of(), Set.of(UnitKind.DEPARTMENT), Set.of(own.level()));
            var id = duty + "-party" + ++number;
            facts.add(party(id, UnitKind.DEPARTMENT.label(), beside, receiver));
        }
        of.quotas().stream()
                .filter(quota -> quota.of().matches(own))
                .findFirst()
                .ifPresent(quota -> facts.add(quota(quota)));
        return facts;
    }

    private Fact party(String id, String words, Selector selector, Function receiver) {
        var duty = id.substring(0, id.lastIndexOf("-party"));
        return Fact.read(id, duty, new Said.Party(words, "", Whom.of(selector), receiver, ""));
    }

    private boolean asksDepartments() {
        return of.parties().stream()
                .anyMatch(one -> one.owedBy().kinds().contains(UnitKind.DEPARTMENT));
    }

    /** The limit of the level above is for the own unit and all below it together. */
    private Fact quota(Quota quota) {
        var said = new Said.Quota(quota.most(), quota.words(), Whom.NOBODY);
        return Fact.read(duty + "-quota1", duty, said)
                .asking(Texts.say("incoming.down-quota", quota.most(), quota.words()));
    }

    private Level below() {
        return switch (own.level()) {
            case NATION -> Level.PROVINCE;
            case PROVINCE -> Level.CITY;
            case CITY -> Level.COUNTY;
            case COUNTY, BELOW -> Level.BELOW;
        };
    }
}
