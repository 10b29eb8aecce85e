package cn.kehui.total.board;

import cn.kehui.duty.standing.Reached;
import java.time.LocalDate;
import java.util.List;

/** How a campaign came to where it stands: duty by duty, over the days and over the regions. */
public record CampaignBoard(List<Part> parts) {

    /**
     * @param days those on which the number changed, the first day and today among them
     * @param places regions in the order of their codes, zones behind them: a map, and no ranking
     */
    public record Part(DutyStand stand, List<Point> days, List<Place> places) {}

    /** At the end of a day: how many had reported. */
    public record Point(LocalDate day, int reported) {}

    /** A region, and how far its units are; {@code own}: those of the campaign's own level. */
    public record Place(String region, boolean own, Reached reached) {}
}
