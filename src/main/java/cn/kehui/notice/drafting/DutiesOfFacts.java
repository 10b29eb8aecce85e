package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Deadline;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.campaign.Party;
import cn.kehui.duty.campaign.Quota;
import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.org.Level;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactCheck;
import cn.kehui.notice.facts.Incoming;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.facts.Whom;
import cn.kehui.sheet.form.FormId;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The duties among the facts of a notice, as its campaign has them. */
final class DutiesOfFacts {
    private final Incoming notice;
    private final List<Fact> facts;
    private final Level level;

    /**
     * @param level at which the offices stand that take in what is sent
     */
    DutiesOfFacts(Incoming notice, List<Fact> facts, Level level) {
        this.notice = notice;
        this.facts = facts;
        this.level = level;
    }

    /**
     * @param forms that each duty's fact asks for: where they are several, it is as many duties
     */
    List<Duty> of(CampaignId campaign, Map<String, List<FormId>> forms) {
        var all = new ArrayList<Duty>();
        int number = 0;
        for (var fact : Fact.each(facts, Said.Duty.class).toList()) {
            var name = campaign + "/D" + ++number;
            var asked = forms.getOrDefault(fact.id(), List.of());
            if (asked.isEmpty()) {
                all.add(duty(fact, new DutyId(name), null, papers(fact, false)));
            }
            for (int each = 0; each < asked.size(); each++) {
                var id = new DutyId(asked.size() == 1 ? name : name + "." + (each + 1));
                // of several forms that one sentence asks for, the first takes the papers with it
                var papers = each == 0 ? papers(fact, true) : List.<PaperDemand>of();
                all.add(duty(fact, id, asked.get(each), papers));
            }
        }
        return List.copyOf(all);
    }

    /** A quota in per cent: of how many is not known here, so a person keeps it in mind. */
    private static final Pattern SHARE = Pattern.compile("[%％]");

    private Duty duty(
            Fact.Of<Said.Duty> fact, DutyId id, @Nullable FormId form, List<PaperDemand> papers) {
        var said = fact.said();
        var opens = said.due().opens();
        return new Duty(
                id,
                said.parent(),
                title(said),
                form,
                papers,
                FactCheck.deadline(said.due()),
                opens == null ? null : Deadline.at(opens.atTime(LocalTime.MIDNIGHT)),
                null,
                belonging(fact.id(), Said.Party.class).map(this::party).toList(),
                form == null
                        ? List.of()
                        : belonging(fact.id(), Said.Quota.class)
                                .filter(one -> !SHARE.matcher(one.said().words()).find())
                                .map(this::quota)
                                .toList(),
                List.of());
    }

    private static String title(Said.Duty said) {
        return said.title().replaceAll("\\s+", " ");
    }

    /** What asks for no form and no paper asks for a paper of its own name. */
    private List<PaperDemand> papers(Fact.Of<Said.Duty> fact, boolean withForm) {
        var said = fact.said().papers();
        var asked =
                said.isEmpty() && !withForm
                        ? List.of(new Said.Paper(title(fact.said()), PaperDemand.Kind.DOCUMENT, 1))
                        : said;
        var clause = CampaignOfFacts.clause(notice, fact.fact());
        var papers = new ArrayList<PaperDemand>();
        for (var one : asked) {
            var id = "p" + (papers.size() + 1);
            papers.add(new PaperDemand(id, one.title(), one.kind(), one.least(), null, clause));
        }
        return List.copyOf(papers);
    }

    private Party party(Fact.Of<Said.Party> fact) {
        return Whom.owing(fact.said(), level, CampaignOfFacts.clause(notice, fact.fact()))
                .orElseThrow();
    }

    private Quota quota(Fact.Of<Said.Quota> fact) {
        var said = fact.said();
        return new Quota(
                said.of()
                        .selector()
                        .orElseGet(() -> new Selector(Set.of(), Set.of(), Set.of(Level.values()))),
                said.most(),
                said.words(),
                CampaignOfFacts.clause(notice, fact.fact()));
    }

    private <S extends Said> Stream<Fact.Of<S>> belonging(String duty, Class<S> type) {
        return Fact.each(facts, type).filter(one -> one.fact().of().equals(duty));
    }
}
