package cn.kehui.total.board;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.total.statistics.Reach;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where campaigns stand, within what somebody may see added up. */
@Service
public class Boards {
    private final BoardSql sql;
    private final Campaigns campaigns;
    private final Clock clock;

    Boards(BoardSql sql, Campaigns campaigns, Clock clock) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Every duty of every campaign of which the actor sees somebody who owes it. */
    @Transactional(readOnly = true)
    public List<DutyStand> stands(Actor actor) {
        var published = campaigns.published().stream().map(one -> one.id()).toList();
        return sql.stands(Reach.of(actor), published);
    }

    /** When a total was last frozen, by campaign and form: {@code qingdao-2025 form@2025}. */
    @Transactional(readOnly = true)
    public Map<String, Instant> frozen(Actor actor) {
        var published = campaigns.published().stream().map(one -> one.id()).toList();
        return sql.frozen(Reach.of(actor), published);
    }

    /**
     * How one campaign came to where it stands.
     *
     * @throws NotFound if it is not published, or the actor sees nobody who owes any of it
     */
    @Transactional(readOnly = true)
    public CampaignBoard board(Actor actor, CampaignId id) {
        var reach = Reach.of(actor);
        var stands = sql.stands(reach, List.of(id));
        var published = campaigns.publishedAt(id);
        if (stands.isEmpty() || published.isEmpty()) {
            throw new NotFound(id);
        }
        var steps = sql.steps(reach, id);
        var places = sql.places(reach, id);
        var since = new BoardRules.Span(published.get(), clock.instant());
        return new CampaignBoard(
                stands.stream()
                        .map(
                                stand ->
                                        new CampaignBoard.Part(
                                                stand,
                                                BoardRules.days(
                                                        since,
                                                        steps.getOrDefault(
                                                                stand.duty(), List.of())),
                                                places.getOrDefault(stand.duty(), List.of())))
                        .toList());
    }
}
