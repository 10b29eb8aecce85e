package cn.kehui.total.board.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/** All campaigns that one may see. */
public record CampaignListPage(Shell shell, List<Row> rows) {

    /**
     * @param above the title of the campaign of the level above; empty: none is known
     * @param state whether it is published, and when; and how many duties it has
     * @param board where its pictures are; empty: nobody whom the reader sees owes any of it
     * @param none why nothing is counted yet
     */
    public record Row(
            String href,
            String title,
            String above,
            String issuers,
            List<String> periods,
            String state,
            String board,
            String none,
            StandPage stand) {}
}
