package cn.kehui.duty.campaign.web;

import cn.kehui.duty.campaign.Amendments.Correction;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.Owing;
import cn.kehui.duty.campaign.Owing.Debtor;
import cn.kehui.duty.campaign.Party;
import cn.kehui.duty.campaign.web.CampaignPage.DutyPrint;
import cn.kehui.duty.campaign.web.CampaignPage.Link;
import cn.kehui.duty.campaign.web.CampaignPage.PartyPrint;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A campaign's duties in words. */
record DutyWords(Campaign campaign, Owed owed, Amended amended, Today today) {

    /**
     * Who owes.
     *
     * @param rules who would by the rules now, and by which party
     * @param debtors who does
     * @param names which of them are shown by name
     */
    record Owed(Owing rules, List<Debtor> debtors, Predicate<Debtor> names) {
        List<Debtor> of(Duty duty) {
            return debtors.stream().filter(one -> one.duty().equals(duty.id())).toList();
        }

        /** Those of a duty whom that party names. */
        List<Debtor> of(Duty duty, Party party) {
            var named =
                    rules.of(duty.id()).stream()
                            .filter(one -> one.party().equals(party))
                            .map(one -> one.unit().id())
                            .collect(Collectors.toSet());
            return of(duty).stream().filter(one -> named.contains(one.unit())).toList();
        }
    }

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
        var owe = owed.of(duty);
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
                parties(duty),
                duty.questions(),
                amended.correcting(duty.id()),
                amended.lines(duty.id()),
                owe.size(),
                owe.stream().filter(owed.names()).map(Debtor::name).toList());
    }

    private List<PartyPrint> parties(Duty duty) {
        var parties =
                new ArrayList<>(duty.parties().stream().map(party -> party(duty, party)).toList());
        var besides = new ArrayList<>(owed.of(duty));
        duty.parties().forEach(party -> besides.removeAll(owed.of(duty, party)));
        if (!besides.isEmpty()) {
            var receivers =
                    besides.stream()
                            .map(Debtor::receiver)
                            .distinct()
                            .collect(Collectors.joining("、"));
            parties.add(
                    new PartyPrint(
                            Texts.say("campaign.owed-besides"),
                            "",
                            besides.size(),
                            receivers,
                            "",
                            "",
                            ""));
        }
        return List.copyOf(parties);
    }

    private PartyPrint party(Duty duty, Party party) {
        var owe = owed.of(duty, party);
        return new PartyPrint(
                party.words(),
                party.led(),
                owe.size(),
                owe.stream().map(Debtor::receiver).findFirst().orElse(""),
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
