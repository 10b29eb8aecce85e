package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What is done with reports in the press: the event, and the journal's line. */
public sealed interface CoverageAct extends Act {
    /** A report was logged. */
    record ReportLogged(Actor by, Instant at, CoverageId report, PressReport.Words words)
            implements CoverageAct {
        @Override
        public String subject() {
            return report.toString();
        }

        @Override
        public Map<String, String> detail() {
            return said(words);
        }
    }

    /** A report was corrected: {@code words} stand now. */
    record ReportCorrected(Actor by, Instant at, CoverageId report, PressReport.Words words)
            implements CoverageAct {
        @Override
        public String subject() {
            return report.toString();
        }

        @Override
        public Map<String, String> detail() {
            return said(words);
        }
    }

    /** A report was withdrawn: it counts no more. */
    record ReportWithdrawn(Actor by, Instant at, CoverageId report) implements CoverageAct {
        @Override
        public String subject() {
            return report.toString();
        }
    }

    /** A clipping was laid beside a report, or taken away. */
    record ClippingMoved(Actor by, Instant at, CoverageId report, String name, boolean laid)
            implements CoverageAct {
        @Override
        public String subject() {
            return report.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("name", name, "laid", String.valueOf(laid));
        }
    }

    /** Two alike names, or reports, were said to be one or two. */
    record AlikeDecided(Actor by, Instant at, CampaignId campaign, AlikePair pair, boolean alike)
            implements CoverageAct {
        @Override
        public String subject() {
            return campaign.value();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("one", pair.one(), "other", pair.other(), "alike", String.valueOf(alike));
        }
    }

    private static Map<String, String> said(PressReport.Words words) {
        return Map.of("outlet", words.outlet(), "title", words.title(), "link", words.link());
    }
}
