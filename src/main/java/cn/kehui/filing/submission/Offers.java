package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.submission.offer.PastRow;
import cn.kehui.filing.submission.offer.PastRules;
import cn.kehui.filing.submission.offer.PostWords;
import cn.kehui.filing.submission.place.Names;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Posts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known already and may be taken over: the unit's name and posts, the words of the year
 * before, and the sums of what was accepted below for it. Never last year's figure: it is no answer
 * to this year's question; and never what is about somebody under age.
 */
@Service
public class Offers {
    private static final int POSTS = 3;

    private final Posts posts;
    private final SubmissionSql submissions;
    private final FeedingSql feedings;
    private final CountedTwice twice;

    Offers(Posts posts, SubmissionSql submissions, FeedingSql feedings, CountedTwice twice) {
        this.posts = posts;
        this.submissions = submissions;
        this.feedings = feedings;
        this.twice = twice;
    }

    /**
     * Offers in the order of the form.
     *
     * @throws NotFound if the actor does not file for the unit
     */
    @Transactional(readOnly = true)
    public List<Offer> of(Actor actor, Obligation obligation, Form form) {
        if (!obligation.filedBy(actor)) {
            throw new NotFound(obligation.id());
        }
        var offers = new ArrayList<Offer>();
        var known = posts.of(obligation.owes().id()).stream().limit(POSTS).toList();
        for (var field : form.allFields().toList()) {
            if (field.id().equals(form.unit().field())) {
                offers.add(
                        new Offer(
                                field.id(),
                                obligation.owes().name(),
                                Texts.say("offer.unit"),
                                false));
            }
            for (var post : known) {
                PostWords.words(field, post)
                        .map(words -> new Offer(field.id(), words, post.name(), false))
                        .ifPresent(offers::add);
            }
        }
        submissions
                .before(obligation, form.id().name())
                .ifPresent(last -> before(form, last, offers));
        fed(actor, obligation, form, offers);
        return offers.stream().filter(offer -> !offer.value().isBlank()).distinct().toList();
    }

    /**
     * Rows that were accepted the year before, in their order; none of a form without rows.
     *
     * @throws NotFound if the actor does not file for the unit
     */
    @Transactional(readOnly = true)
    public List<PastRow> rows(Actor actor, Obligation obligation, Form form) {
        if (!obligation.filedBy(actor)) {
            throw new NotFound(obligation.id());
        }
        return form.rows().isEmpty()
                ? List.of()
                : submissions
                        .before(obligation, form.id().name())
                        .map(last -> PastRules.rows(form, last.submission().answers(), from(last)))
                        .orElse(List.of());
    }

    /** What the own units filed for the duties that feed this one, as far as it was accepted. */
    private void fed(Actor actor, Obligation obligation, Form form, List<Offer> offers) {
        var below = feedings.below(obligation.duty());
        if (below.isEmpty()) {
            return;
        }
        var feeding = feedings.feeding(obligation, below, actor.scope());
        if (feeding.accepted() == 0) {
            return;
        }
        var from = Texts.say("offer.fed", feeding.accepted(), feeding.owed());
        var sums = feedings.fed(obligation, below, actor.scope());
        var taken = taken(feedings.accepted(obligation, below, actor.scope()));
        for (var field : form.fields()) {
            var sum = sums.get(field.id());
            var off = BigDecimal.valueOf(taken.getOrDefault(field.id(), 0L));
            if (sum != null) {
                var why = off.signum() == 0 ? "" : once(field, off);
                offers.add(
                        new Offer(
                                field.id(),
                                typed(field.kind(), sum.subtract(off)),
                                from + why,
                                false));
            }
        }
    }

    /** A sum that is less than its parts says so. */
    private static String once(Field field, BigDecimal off) {
        return Texts.say("offer.once", typed(field.kind(), off));
    }

    private Map<String, Long> taken(Map<CampaignId, Set<ObligationId>> reports) {
        var taken = new HashMap<String, Long>();
        reports.forEach(
                (campaign, some) ->
                        twice.taken(campaign, some)
                                .forEach((field, off) -> taken.merge(field, off, Math::addExact)));
        return taken;
    }

    /** What a sum of accepted reports would count more than once. */
    public interface CountedTwice {
        /**
         * @return field → how much to take off the sum: counts as they are, money in yuan; none is
         *     0
         */
        Map<String, Long> taken(CampaignId campaign, Set<ObligationId> reports);
    }

    private static String typed(Kind kind, BigDecimal sum) {
        return switch (kind) {
            case Kind.Wan _ -> sum.movePointLeft(4).stripTrailingZeros().toPlainString();
            case Kind.Money _ -> sum.toPlainString() + "元";
            case Kind.Count _,
                    Kind.Text _,
                    Kind.Period _,
                    Kind.Phone _,
                    Kind.Mail _,
                    Kind.Place _,
                    Kind.Pictures _ ->
                    sum.toPlainString();
        };
    }

    private static String from(SubmissionSql.Before last) {
        return Texts.say("offer.before", String.valueOf(last.year()));
    }

    private static void before(Form form, SubmissionSql.Before last, List<Offer> offers) {
        var from = from(last);
        var answers = last.submission().answers();
        for (var field : form.fields()) {
            if (PastRules.offered(field)) {
                offers.add(new Offer(field.id(), answers.typed(field), from, true));
            }
            if (Names.asked(field)) {
                var place = field.names();
                offers.add(new Offer(place, answers.at(place), from, true));
            }
        }
    }

    /**
     * An answer that may be taken over, never is without a press.
     *
     * @param field whose answer it could be; {@code venues_open.names} for the names behind a count
     * @param from where it comes from, in words
     * @param before whether it was accepted the year before
     */
    public record Offer(String field, String value, String from, boolean before) {}
}
