package cn.kehui.total.board.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import cn.kehui.total.board.Boards;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where campaigns stand: the lists, and the pictures of one. */
@Controller
final class BoardPages {
    private final CampaignListPrint campaignList;
    private final TotalListPrint totalList;
    private final Boards boards;
    private final Campaigns campaigns;
    private final Calendars calendars;
    private final Templates templates;

    BoardPages(
            CampaignListPrint campaignList,
            TotalListPrint totalList,
            Boards boards,
            Campaigns campaigns,
            Calendars calendars,
            Templates templates) {
        this.campaignList = campaignList;
        this.totalList = totalList;
        this.boards = boards;
        this.campaigns = campaigns;
        this.calendars = calendars;
        this.templates = templates;
    }

    @GetMapping("/campaigns")
    Page campaigns(Visit visit) {
        return Page.ok(
                templates.totalBoardCampaigns(
                        new CampaignListPage(visit.shell(), campaignList.rows(visit.actor()))));
    }

    @GetMapping("/totals")
    Page totals(Visit visit) {
        return Page.ok(
                templates.totalBoardTotals(
                        new TotalListPage(visit.shell(), totalList.groups(visit.actor()))));
    }

    @GetMapping("/campaigns/{id}/board")
    Page board(@PathVariable String id, Visit visit) {
        var campaign = campaigns.seen(visit.actor(), CampaignId.of(id));
        var board = boards.board(visit.actor(), campaign.id());
        var print = new BoardPrint(campaign, board, calendars.today());
        return Page.ok(templates.totalBoardBoard(print.page(visit.shell())));
    }
}
