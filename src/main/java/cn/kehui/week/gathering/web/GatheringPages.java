package cn.kehui.week.gathering.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.gathering.GatheringId;
import cn.kehui.week.gathering.Gatherings;
import cn.kehui.week.gathering.Gatherings.Gathered;
import cn.kehui.week.gathering.web.GatheringPage.Said;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A table of what is planned, or a filled form: handed in, looked at, taken. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/tables")
class GatheringPages {
    private final Campaigns campaigns;
    private final Gatherings gatherings;
    private final Templates templates;

    GatheringPages(Campaigns campaigns, Gatherings gatherings, Templates templates) {
        this.campaigns = campaigns;
        this.gatherings = gatherings;
        this.templates = templates;
    }

    /** What has just become of it, as the address has it. */
    record After(@Nullable Integer entered, @Nullable Integer changed, @Nullable Integer late) {
        Said said() {
            if (entered == null || changed == null || late == null) {
                return new Said("", "");
            }
            return new Said(
                    Texts.say("gathering.taken", entered, changed),
                    late == 0 ? "" : Texts.say("gathering.late", late));
        }
    }

    @PostMapping
    Page hand(
            Visit visit, @PathVariable String campaign, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        if (file == null || file.isEmpty()) {
            return Page.seeOther("/campaigns/" + seen.id() + "/activities");
        }
        var name = FileNames.plain(String.valueOf(file.getOriginalFilename()));
        try (var in = file.getInputStream()) {
            var id = gatherings.hand(visit.actor(), seen.id(), name, in);
            return Page.seeOther("/campaigns/" + seen.id() + "/activities/tables/" + id);
        }
    }

    @GetMapping("/{id}")
    Page open(Visit visit, @PathVariable String campaign, @PathVariable String id, After after) {
        return shown(visit, GatheringId.of(campaign, id), after.said());
    }

    @PostMapping("/{id}/taking")
    Page take(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> row) {
        var of = GatheringId.of(campaign, id);
        var read = gatherings.read(visit.actor(), of);
        var taken = gatherings.take(visit.actor(), of, read, chosen(row == null ? List.of() : row));
        return Page.seeOther(
                "/campaigns/%s/activities/tables/%s?entered=%d&changed=%d&late=%d"
                        .formatted(
                                of.campaign(),
                                of,
                                taken.entered(),
                                taken.changed(),
                                taken.late().size()));
    }

    /** r3:12 is row r3, shown at version 12. */
    private static Map<String, Long> chosen(List<String> rows) {
        var chosen = new HashMap<String, Long>();
        for (var one : rows) {
            int colon = one.indexOf(':');
            if (colon > 0 && one.substring(colon + 1).matches("-?[0-9]{1,15}")) {
                chosen.put(one.substring(0, colon), Long.valueOf(one.substring(colon + 1)));
            }
        }
        return chosen;
    }

    private Page shown(Visit visit, GatheringId id, Said said) {
        var print = new GatheringPrint(campaigns.seen(visit.actor(), id.campaign()), id);
        return switch (gatherings.dryRun(visit.actor(), id)) {
            case Gathered.Read(var run) ->
                    Page.ok(templates.weekGatheringTable(print.page(visit, run, said)));
            case Gathered.Unreadable(var name, var why) ->
                    Page.unprocessable(
                            templates.weekGatheringTable(print.unreadable(visit, name, why)));
        };
    }
}
