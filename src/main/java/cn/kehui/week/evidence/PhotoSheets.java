package cn.kehui.week.evidence;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photographs side by side: those of one unit, or of one of its activities. */
@Service
public class PhotoSheets {
    /** On one page. */
    private static final int MOST = 60;

    private final PhotoSheetSql sql;

    PhotoSheets(PhotoSheetSql sql) {
        this.sql = sql;
    }

    /**
     * Units that the actor may see and that have photographs, in the order of their codes.
     *
     * @param after the path of the last that was shown; empty: from the first
     */
    @Transactional(readOnly = true)
    public List<PhotoSheet.Unit> units(Actor actor, CampaignId campaign, String after, int most) {
        return sql.units(actor, campaign, after, most);
    }

    /**
     * @throws NotFound if the unit has no photographs that the actor may see
     */
    @Transactional(readOnly = true)
    public PhotoSheet sheet(Actor actor, CampaignId campaign, PhotoSheet.Sought sought) {
        return sheet(actor, campaign, sought, MOST);
    }

    PhotoSheet sheet(Actor actor, CampaignId campaign, PhotoSheet.Sought sought, int most) {
        var unit = sought.unit();
        var of = sql.unit(actor, campaign, unit).orElseThrow(() -> new NotFound(unit));
        var found = sql.photos(actor, campaign, sought, most + 1);
        var some = found.subList(0, Math.min(most, found.size()));
        var last = some.isEmpty() ? null : some.getLast();
        return new PhotoSheet(
                of,
                sql.activities(actor, campaign, unit),
                List.copyOf(some),
                some.size() < found.size() && last != null
                        ? new PhotoSheet.Place(last.activity().value(), last.photo().id())
                        : null);
    }
}
