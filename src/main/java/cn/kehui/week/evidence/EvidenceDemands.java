package cn.kehui.week.evidence;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.base.Json;
import cn.kehui.week.photo.PhotoDemands;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a campaign asks of photographs, as the checks of photographs take it. */
final class EvidenceDemands {
    /** JPEG by its endings: everything else has one name. */
    private static final Set<String> JPEG = Set.of("jpg", "jpeg");

    private EvidenceDemands() {}

    /**
     * When an activity is held.
     *
     * @param from null: no day is known; {@code to} likewise
     */
    record Held(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** The rules with their clauses; what no rule of the campaign says is as usual. */
    static PhotoDemands of(List<EvidenceRule> rules, Held held) {
        var all = new LinkedHashMap<String, Object>();
        for (var rule : rules) {
            switch (rule) {
                case EvidenceRule.Formats(var endings, var clause) ->
                        all.put(
                                "format",
                                Map.of(
                                        "taken",
                                        endings.stream()
                                                .map(EvidenceDemands::format)
                                                .distinct()
                                                .toList(),
                                        "says",
                                        clause));
                case EvidenceRule.Size(_, long from, long to, var clause) ->
                        all.put("bytes", bytes(from, to, clause));
                case EvidenceRule.People(int least, var clause) ->
                        all.put("people", Map.of("least", least, "says", clause));
                case EvidenceRule.Wording(var words, var clause) ->
                        all.put("words", Map.of("any", words, "says", clause));
                case EvidenceRule.Least(var kind, int least, var clause) ->
                        counts(all, kind, least, clause);
                case EvidenceRule.Length(int seconds, var clause) ->
                        all.put("video", Map.of("seconds", seconds, "says", clause));
                case EvidenceRule.Kinds _, EvidenceRule.Different _, EvidenceRule.Judged _ -> {
                    // people judge it
                }
            }
        }
        if (held.from() != null && held.to() != null) {
            all.put("activity", Map.of("from", held.from().toString(), "to", held.to().toString()));
        }
        var yaml = Json.write(all).getBytes(StandardCharsets.UTF_8); // JSON is YAML
        return PhotoDemands.of("campaign evidence", new ByteArrayInputStream(yaml));
    }

    private static String format(String ending) {
        return JPEG.contains(ending) ? "JPEG" : ending;
    }

    private static Map<String, Object> bytes(long from, long to, String clause) {
        var bytes = new LinkedHashMap<String, Object>();
        bytes.put("least", from);
        if (to < Long.MAX_VALUE) {
            bytes.put("most", to);
        }
        bytes.put("says", clause);
        return bytes;
    }

    /** Those online and those on the spot are counted apart. */
    private static void counts(Map<String, Object> all, String kind, int least, String clause) {
        var counts = new LinkedHashMap<String, Object>();
        if (all.get("counts") instanceof Map<?, ?> there) {
            there.forEach((key, value) -> counts.put(String.valueOf(key), value));
        }
        counts.put(kind.contains("线上") ? "online" : "onSite", least);
        counts.merge("says", clause, (one, other) -> one.equals(other) ? one : one + "；" + other);
        all.put("counts", counts);
    }
}
