package cn.kehui.week.recording;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.picture.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What may be a film, and how long it may be. */
final class RecordingRules {
    private static final int BRAND = 8;

    private RecordingRules() {}

    /** What browsers call it, by its first bytes; empty: it is no film. */
    static Optional<String> type(byte[] head) {
        if (Content.of(head) != Content.VIDEO) {
            return Optional.empty();
        }
        var words = new String(head, StandardCharsets.ISO_8859_1);
        if (words.startsWith("ftypqt", 4)) {
            return Optional.of("video/quicktime");
        }
        if (words.startsWith("ftyp", BRAND / 2)) {
            return Optional.of("video/mp4");
        }
        return Optional.of(words.contains("webm") ? "video/webm" : "video/x-other");
    }

    /** What the campaign says; empty: it says nothing. */
    static Optional<EvidenceRule.Length> length(List<EvidenceRule> rules) {
        return rules.stream()
                .filter(EvidenceRule.Length.class::isInstance)
                .map(EvidenceRule.Length.class::cast)
                .findFirst();
    }
}
