package cn.kehui.filing.submission.photo;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.ground.base.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a campaign asks of pictures, as far as bytes and numbers tell: which rule a picture breaks
 * and by how much. It is kept all the same; whoever cannot send another says why.
 */
public final class PhotoRules {
    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    private PhotoRules() {}

    /** How the names of what is taken in may end. */
    public static List<String> endings(PaperDemand demand, List<EvidenceRule> rules) {
        return demand.kind() != PaperDemand.Kind.PHOTO
                ? demand.kind().endings()
                : rules.stream()
                        .filter(EvidenceRule.Formats.class::isInstance)
                        .map(one -> ((EvidenceRule.Formats) one).endings())
                        .findFirst()
                        .orElse(demand.kind().endings());
    }

    /** In the order of the demands and of what is attached. */
    public static List<Finding> findings(
            List<EvidenceRule> rules, List<PaperDemand> demands, List<Attachment> attached) {
        var findings = new ArrayList<Finding>();
        for (var demand : demands) {
            if (demand.kind() == PaperDemand.Kind.PHOTO) {
                var photos =
                        attached.stream().filter(one -> one.demand().equals(demand.id())).toList();
                for (var rule : rules) {
                    if (rule instanceof EvidenceRule.Size size) {
                        photos.forEach(photo -> size(demand, size, photo, findings));
                    }
                }
                few(demand, rules, photos.size(), findings);
            }
        }
        return findings;
    }

    private static void size(
            PaperDemand demand, EvidenceRule.Size rule, Attachment photo, List<Finding> findings) {
        long size = photo.size();
        boolean over = size > rule.to();
        if (over || size < rule.from()) {
            var unit = Unit.of(rule);
            var rounded = over ? RoundingMode.CEILING : RoundingMode.FLOOR;
            findings.add(
                    Finding.asks(
                            demand.place(),
                            over ? "paper.over" : "paper.under",
                            photo.name(),
                            unit.printed(size, rounded),
                            unit.printed(
                                    over ? size - rule.to() : rule.from() - size,
                                    RoundingMode.CEILING),
                            rule.words(),
                            rule.clause()));
        }
    }

    /** Of which kind each is, only people see: fewer than the least of any kind are too few. */
    private static void few(
            PaperDemand demand, List<EvidenceRule> rules, int there, List<Finding> findings) {
        rules.stream()
                .filter(EvidenceRule.Least.class::isInstance)
                .map(EvidenceRule.Least.class::cast)
                .min((one, other) -> Integer.compare(one.least(), other.least()))
                .filter(rule -> there > 0 && there < rule.least())
                .ifPresent(
                        rule ->
                                findings.add(
                                        Finding.asks(
                                                demand.place(),
                                                "paper.few",
                                                rule.kind(),
                                                rule.least(),
                                                there,
                                                rule.least() - there,
                                                rule.clause())));
    }

    /** The unit in which the notice speaks of sizes. */
    private enum Unit {
        K(KILO),
        M(MEGA);

        private final long bytes;

        Unit(long bytes) {
            this.bytes = bytes;
        }

        static Unit of(EvidenceRule.Size rule) {
            return rule.words().toUpperCase(java.util.Locale.ROOT).contains("M") ? M : K;
        }

        String printed(long size, RoundingMode rounded) {
            int digits = this == M ? 2 : 0;
            return new BigDecimal(size)
                            .divide(BigDecimal.valueOf(bytes), digits, rounded)
                            .stripTrailingZeros()
                            .toPlainString()
                    + this;
        }
    }
}
