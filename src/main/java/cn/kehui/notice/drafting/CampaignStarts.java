package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Amendments;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Finding;
import cn.kehui.notice.drafting.CampaignOfFacts.Named;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.NoticeForms;
import cn.kehui.notice.facts.Said;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.KeptForms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the facts of a notice to a campaign, and whom its addressees name. */
@Service
public class CampaignStarts {
    private static final Pattern ABOUT =
            Pattern.compile(
                    "关于(?:认真|扎实)?(?:组织)?(?:举办|开展|做好|组织|实施|申报|推荐|报送|征集)?(.{1,200}?)(?:有关(?:工作|事项))?的(?:通知|函|公告)$");

    private final IncomingNotices notices;
    private final Campaigns campaigns;
    private final Amendments amendments;
    private final KeptForms forms;
    private final Clock clock;

    CampaignStarts(
            IncomingNotices notices,
            Campaigns campaigns,
            Amendments amendments,
            KeptForms forms,
            Clock clock) {
        this.amendments = amendments;
        this.notices = notices;
        this.campaigns = campaigns;
        this.forms = forms;
        this.clock = clock;
    }

    /** What is open or missing before it can start; empty: nothing is. */
    @Transactional(readOnly = true)
    public List<Finding> open(Actor actor, IncomingId id) {
        return notices.missing(notices.open(actor, id).facts());
    }

    /** Drafts the campaign, or drafts it anew: nobody owes anything until it is published. */
    @Transactional
    public Starting start(Actor actor, IncomingId id) {
        var opened = notices.open(actor, id);
        var findings = notices.missing(opened.facts());
        if (!findings.isEmpty()) {
            return new Starting.Unfinished(findings);
        }
        var notice = opened.notice();
        int year = year(opened.facts(), Beijing.today(clock));
        var before = notice.campaign();
        var campaign =
                before == null || amendments.withdrawal(before).isPresent()
                        ? free(notice.region(), year)
                        : before;
        var built =
                new CampaignOfFacts(notice, opened.facts(), actor.unit().level())
                        .of(
                                new Named(campaign, year, title(opened.facts())),
                                forms(opened.facts(), year));
        var definition = Definition.of("notice " + id, built);
        return switch (campaigns.draft(actor, definition)) {
            case Definition.Drafting.AlreadyPublished(var published, _) ->
                    new Starting.Published(published);
            case Definition.Drafting.Drafted(var drafted) -> {
                notices.started(actor, id, drafted);
                yield new Starting.Drafted(drafted);
            }
        };
    }

    /** The forms of each duty, those that are new kept. */
    private Map<String, List<FormId>> forms(List<Fact> facts, int year) {
        var of = new HashMap<String, List<FormId>>();
        Fact.each(facts, Said.Form.class)
                .map(Fact.Of::said)
                .filter(form -> !form.duties().isEmpty())
                .forEach(
                        form -> {
                            var id = form(form, year);
                            form.duties()
                                    .forEach(
                                            duty ->
                                                    of.computeIfAbsent(duty, _ -> new ArrayList<>())
                                                            .add(id));
                        });
        return of;
    }

    private FormId form(Said.Form form, int year) {
        return switch (form.use()) {
            case Said.Use.Known(var known) -> known;
            case Said.Use.Anew _ -> forms.keep(NoticeForms.shape(form, year));
            case Said.Use.Undecided _ ->
                    throw new IllegalStateException("undecided: " + form.title());
        };
    }

    private CampaignId free(String region, int year) {
        var taken = campaigns.all().stream().map(one -> one.id().value()).toList();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            var id = "c-" + region.toLowerCase(java.util.Locale.ROOT) + letter + "-" + year;
            if (!taken.contains(id)) {
                return new CampaignId(id);
            }
        }
        throw new IllegalStateException("26 campaigns of " + region + " in " + year);
    }

    /** Of the first day that the notice names. */
    private static int year(List<Fact> facts, LocalDate today) {
        return facts.stream()
                .filter(Fact::holds)
                .flatMap(fact -> Stream.ofNullable(day(fact.said())))
                .findFirst()
                .orElse(today)
                .getYear();
    }

    private static @Nullable LocalDate day(Said said) {
        return switch (said) {
            case Said.Issued(var day) -> day;
            case Said.Period period -> period.from();
            case Said.Event event -> event.when().from();
            case Said.Duty duty -> duty.due().closes();
            case Said.Words _,
                    Said.Party _,
                    Said.Quota _,
                    Said.Form _,
                    Said.Contact _,
                    Said.Evidence _,
                    Said.Question _,
                    Said.Unread _ ->
                    null;
        };
    }

    /** What the notice is about, without who issues it. */
    static String title(List<Fact> facts) {
        var title =
                Fact.words(facts, FactKind.TITLE).stream()
                        .map(words -> words.replaceAll("\\s+", ""))
                        .findFirst()
                        .orElse("");
        var about = ABOUT.matcher(title);
        return about.find() ? about.group(1) : title;
    }
}
