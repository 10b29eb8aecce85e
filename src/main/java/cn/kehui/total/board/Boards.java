package cn.kehui.total.board;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.total.statistics.Reach;
import java.time.Clock;
import java.util.List;
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

    /** Of every campaign of which the actor sees somebody who owes something. */
    @Transactional(readOnly = true)
    public Stands stands(Actor actor) {
        var reach = Reach.of(actor);
        var published = campaigns.published().stream().map(one -> one.id()).toList();
        return new Stands(sql.stands(reach, published), sql.frozen(reach, published));
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
