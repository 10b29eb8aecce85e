package cn.kehui.duty.campaign.web;

import cn.kehui.duty.campaign.Amendments.Correction;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.Owing;
import cn.kehui.duty.campaign.Party;
import cn.kehui.duty.campaign.web.CampaignPage.DutyPrint;
import cn.kehui.duty.campaign.web.CampaignPage.Link;
import cn.kehui.duty.campaign.web.CampaignPage.PartyPrint;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.org.Unit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's duties in words.
 *
 * @param names of which units are shown among those who owe
 */
record DutyWords(
        Campaign campaign, Owing owing, Predicate<Unit> names, Amended amended, Today today) {

    /** What was put right in the duties, and whether whoever looks may do so. */
    record Amended(List<Correction> corrections, boolean open) {
        String correcting(DutyId duty) {
            return open
                    ? CampaignPrint.href(duty.campaign()) + "/duties/" + duty.name() + "/correction"
                    : "";
        }

        List<String> lines(DutyId duty) {
            return corrections.stream()
                    .filter(one -> one.duty().equals(duty))
                    .map(
                            one ->
                                    Texts.say(
                                            "campaign.corrected",
                                            DayWords.moment(one.at()),
                                            one.by(),
                                            String.join("；", one.differences()),
                                            one.reason()))
                    .toList();
        }
    }

    DutyPrint print(Duty duty, String form, @Nullable Link above) {
        var owed = owing.of(duty.id());
        return new DutyPrint(
                duty.id().name(),
                duty.title(),
                duty.deadline().words(),
                DayWords.closes(duty.deadline()),
                DayWords.left(duty.deadline(), today),
                above,
                form,
                duty.papers().stream().map(RuleWords::paper).toList(),
                duty.quotas().stream().map(RuleWords::quota).toList(),
                duty.parties().stream().map(party -> party(duty, party)).toList(),
                duty.questions(),
                amended.correcting(duty.id()),
                amended.lines(duty.id()),
                owed.size(),
                owed.stream().map(Owing.Owed::unit).filter(names).map(Unit::name).toList());
    }

    private PartyPrint party(Duty duty, Party party) {
        var owed = owing.of(duty.id()).stream().filter(one -> one.party().equals(party)).toList();
        return new PartyPrint(
                party.words(),
                party.led(),
                owed.size(),
                owed.stream().map(one -> one.receiver().name()).findFirst().orElse(""),
                party.channel(),
                campaign.contact(party.contact()).map(DutyWords::reach).orElse(""),
                party.clause());
    }

    private static String reach(Campaign.Contact contact) {
        return Stream.of(contact.phone(), contact.mail())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
    }
}
