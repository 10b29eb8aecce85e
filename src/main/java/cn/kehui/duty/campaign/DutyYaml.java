package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.Party.Receiver;
import cn.kehui.ground.base.YamlMap;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one duty of a campaign's YAML. */
final class DutyYaml {
    private DutyYaml() {}

    static Duty read(YamlMap map, CampaignId campaign, int year) {
        var duty =
                new Duty(
                        map.as("id", name -> new DutyId(campaign + "/" + name)),
                        map.has("parent") ? map.as("parent", DutyId::new) : null,
                        map.text("title"),
                        map.has("form") ? map.as("form", FormId::of) : null,
                        map.maps("papers").stream().map(DutyYaml::paper).toList(),
                        DeadlineYaml.read(map, year),
                        instant(map, "opens"),
                        instant(map, "correctable_until"),
                        map.maps("parties").stream().map(DutyYaml::party).toList(),
                        map.maps("quotas").stream().map(DutyYaml::quota).toList(),
                        map.texts("questions"));
        map.done(
                "id",
                "parent",
                "title",
                "form",
                "papers",
                "deadline",
                "opens",
                "correctable_until",
                "parties",
                "quotas",
                "questions");
        return CampaignYaml.ruled(map, duty, CampaignRules::of);
    }

    private static PaperDemand paper(YamlMap map) {
        long least = map.number("least", 1);
        Integer most = map.has("most") ? map.limit("most") : null;
        var paper =
                new PaperDemand(
                        map.text("id"),
                        map.text("title"),
                        map.oneOf("kind", PaperDemand.Kind.class),
                        Math.toIntExact(least),
                        most,
                        map.text("clause"));
        map.done("id", "title", "kind", "least", "most", "clause");
        return CampaignYaml.ruled(map, paper, CampaignRules::of);
    }

    private static Party party(YamlMap map) {
        var party =
                new Party(
                        map.text("words"),
                        selector(map, "owed_by"),
                        map.textOr("led", ""),
                        receiver(map.map("receiver")),
                        map.textOr("channel", ""),
                        map.textOr("contact", ""),
                        map.text("clause"));
        map.done("words", "owed_by", "led", "receiver", "channel", "contact", "clause");
        return CampaignYaml.ruled(map, party, CampaignRules::of);
    }

    private static Receiver receiver(YamlMap map) {
        map.done("unit", "function", "level");
        return map.has("unit")
                ? new Receiver.Named(map.text("unit"))
                : new Receiver.Office(
                        map.oneOf("function", Function.class), map.oneOf("level", Level.class));
    }

    private static Quota quota(YamlMap map) {
        var quota =
                new Quota(
                        selector(map, "of"),
                        map.limit("most"),
                        map.text("words"),
                        map.text("clause"));
        map.done("of", "most", "words", "clause");
        return CampaignYaml.ruled(map, quota, CampaignRules::of);
    }

    private static Selector selector(YamlMap map, String key) {
        var inner = map.map(key);
        inner.done("functions", "kinds", "levels", "units");
        try {
            return new Selector(
                    each(inner, "functions", Function.class),
                    each(inner, "kinds", UnitKind.class),
                    each(inner, "levels", Level.class),
                    Set.copyOf(inner.texts("units")));
        } catch (IllegalArgumentException e) {
            throw map.wrong(key, e.getMessage());
        }
    }

    private static <E extends Enum<E>> Set<E> each(YamlMap map, String key, Class<E> choices) {
        List<String> words = map.texts(key);
        return words.stream()
                .map(
                        word ->
                                Arrays.stream(choices.getEnumConstants())
                                        .filter(choice -> choice.name().equalsIgnoreCase(word))
                                        .findFirst()
                                        .orElseThrow(() -> map.wrong(key, "knows no " + word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(YamlMap map, String key) {
        return map.has(key) ? Deadline.at(map.as(key, LocalDateTime::parse)) : null;
    }
}
