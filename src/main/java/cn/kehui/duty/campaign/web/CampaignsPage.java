package cn.kehui.duty.campaign.web;

import java.util.List;

/** All campaigns there are. */
public record CampaignsPage(List<Row> rows) {

    /**
     * @param above the title of the campaign of the level above; empty: none is known
     * @param state whether it is published, and when
     */
    public record Row(
            String href,
            String title,
            String above,
            String issuers,
            List<String> periods,
            int duties,
            String state,
            boolean published) {}
}
