package cn.kehui.week.activity;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.RowPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities of the year before, held again: what was written stands again, but for the days. */
@Service
public class ActivitiesAgain {
    private static final int MOST = 100;

    /** What is of its year: a day is over, money was spent, and somebody has to look anew. */
    private static final Set<String> LEFT =
            Set.of(
                    Session.DAY,
                    "secrecy",
                    "budget",
                    "funds_central",
                    "funds_province",
                    "funds_city",
                    "funds_county",
                    "funds_enterprise",
                    "funds_other");

    private final Campaigns campaigns;
    private final Activities activities;
    private final AgainSql sql;

    ActivitiesAgain(Campaigns campaigns, Activities activities, AgainSql sql) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.sql = sql;
    }

    /** What the actor's unit led the year before in the same region, and has not taken over yet. */
    @Transactional(readOnly = true)
    public List<Activity> past(Actor actor, CampaignId campaign) {
        if (!activities.enters(actor, campaign)) {
            return List.of();
        }
        var taken = sql.taken(campaign, actor.unitId());
        return before(campaigns.campaign(campaign)).stream()
                .flatMap(one -> sql.past(one.id(), actor.unitId(), MOST).stream())
                .filter(one -> !taken.contains(one.id().value()))
                .toList();
    }

    /**
     * Begins one that is another again; pressed twice, once.
     *
     * @throws NotFound if it is none that could be
     */
    @Transactional
    public ActivityId again(Actor actor, CampaignId campaign, String old) {
        var past =
                past(actor, campaign).stream()
                        .filter(one -> one.id().toString().equals(old))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(old));
        var id = activities.enter(actor, campaign, words(past));
        sql.put(id, past.id());
        return id;
    }

    /** The one of the year before that it is again, for who may see that; empty: it is none. */
    @Transactional(readOnly = true)
    public Optional<Activity> before(Actor actor, Activity activity) {
        return sql.of(activity.id()).map(id -> activities.activity(actor, id));
    }

    /** Whether an answer of the year before stands again. */
    public static boolean stands(String field) {
        return !LEFT.contains(field);
    }

    private List<Campaign> before(Campaign campaign) {
        return campaigns.published().stream()
                .filter(one -> one.region().equals(campaign.region()))
                .filter(one -> one.year() == campaign.year() - 1)
                .toList();
    }

    private static Map<String, String> words(Activity past) {
        var words = new LinkedHashMap<String, String>();
        past.answers()
                .values()
                .forEach(
                        (field, typed) -> {
                            if (stands(field)) {
                                words.put(field, typed);
                            }
                        });
        for (int row = 0; row < past.answers().rows().size(); row++) {
            int index = row;
            past.answers()
                    .rows()
                    .get(row)
                    .forEach(
                            (field, typed) -> {
                                if (stands(field)) {
                                    words.put(new RowPlace(index, field).toString(), typed);
                                }
                            });
        }
        return words;
    }
}
