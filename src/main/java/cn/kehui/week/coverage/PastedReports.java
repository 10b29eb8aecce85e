package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many reports at once, pasted out of a table: looked at first, then logged. */
@Service
public class PastedReports {
    /** More lines are taken in several goes. */
    public static final int MOST = 500;

    private final PressReports coverage;
    private final Campaigns campaigns;

    PastedReports(PressReports coverage, Campaigns campaigns) {
        this.coverage = coverage;
        this.campaigns = campaigns;
    }

    /**
     * A line of a table that was pasted, as far as it is understood.
     *
     * @param findings what has to be put right in it first, or is to be known
     * @param before whether the same report is logged already, or stands in a line above
     * @param same what two records of one report share
     */
    public record Line(
            PressReport.Words words, List<Finding> findings, boolean before, String same) {
        /** Whether it is a new report. */
        public boolean fresh() {
            return !before && findings.stream().noneMatch(Finding::stops);
        }

        private Line said(String unread, boolean repeated) {
            var said = new ArrayList<>(findings);
            if (!unread.isEmpty()) {
                said.add(Finding.notes("line", "coverage.unread", unread));
            }
            return new Line(words, List.copyOf(said), before || repeated, same);
        }
    }

    /**
     * What was pasted.
     *
     * @param lines as they are understood; nothing is kept
     * @param later how many lines more there are, which are not looked at yet
     */
    public record Looked(List<Line> lines, int later) {}

    /**
     * What became of it.
     *
     * @param logged how many reports were
     * @param before how many had been logged already
     * @param left the lines that were not logged, as they were pasted
     */
    public record Taken(int logged, int before, String left) {}

    /**
     * @throws NotFound unless the actor logs reports of this campaign
     */
    @Transactional(readOnly = true)
    public Looked look(Actor actor, CampaignId campaign, String text) {
        if (!coverage.logs(actor, campaign)) {
            throw new NotFound(campaign);
        }
        var rows = read(campaign, text).rows();
        var lines = new ArrayList<Line>();
        var there = new HashSet<String>();
        for (var row : rows.subList(0, Math.min(MOST, rows.size()))) {
            var line = coverage.tried(actor, campaign, row.typed());
            lines.add(line.said(row.unread(), !there.add(line.same())));
        }
        return new Looked(lines, rows.size() - lines.size());
    }

    /**
     * Logs each line that is a new report; the same text twice logs nothing twice.
     *
     * @throws NotFound unless the actor logs reports of this campaign
     */
    @Transactional
    public Taken take(Actor actor, CampaignId campaign, String text) {
        int logged = 0;
        int before = 0;
        var left = new ArrayList<String>();
        var read = read(campaign, text);
        var rows = read.rows();
        for (int i = 0; i < rows.size(); i++) {
            var saving =
                    i < MOST
                            ? coverage.log(actor, campaign, rows.get(i).typed(), null)
                            : new CoverageSaving.Unfinished(List.of());
            switch (saving) {
                case CoverageSaving.Saved _ -> logged++;
                case CoverageSaving.LoggedBefore _ -> before++;
                case CoverageSaving.Unfinished _, CoverageSaving.Overtaken _ ->
                        left.add(rows.get(i).raw());
            }
        }
        if (!left.isEmpty() && !read.head().isEmpty()) {
            left.addFirst(read.head());
        }
        return new Taken(logged, before, String.join("\n", left));
    }

    private PastedTable.Read read(CampaignId campaign, String text) {
        return PastedTable.read(text, campaigns.campaign(campaign).year());
    }
}
