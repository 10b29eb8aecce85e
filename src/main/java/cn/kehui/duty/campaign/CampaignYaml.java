package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.Campaign.Contact;
import cn.kehui.duty.campaign.Campaign.Notice;
import cn.kehui.duty.campaign.Campaign.Period;
import cn.kehui.duty.campaign.CampaignRules.Broken;
import cn.kehui.ground.base.YamlMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a campaign's YAML. A mistake in it names the file and the field, and stops the start. */
final class CampaignYaml {
    private CampaignYaml() {}

    /**
     * @throws IllegalArgumentException naming the file and the field, if the definition is wrong
     */
    static Campaign read(YamlMap map) {
        var id = map.as("id", CampaignId::new);
        int year = map.limit("year");
        var contacts = map.maps("contacts").stream().map(CampaignYaml::contact).toList();
        var campaign =
                new Campaign(
                        id,
                        map.has("parent") ? map.as("parent", CampaignId::new) : null,
                        map.text("title"),
                        year,
                        map.text("region"),
                        map.texts("issuers"),
                        notice(map.map("notice")),
                        map.texts("addressees"),
                        map.texts("themes"),
                        map.maps("periods").stream().map(CampaignYaml::period).toList(),
                        map.maps("events").stream().map(CampaignYaml::period).toList(),
                        contacts,
                        map.maps("evidence").stream().map(EvidenceYaml::read).toList(),
                        map.maps("offers").stream().map(CampaignYaml::offer).toList(),
                        map.texts("questions"),
                        map.maps("duties").stream()
                                .map(duty -> DutyYaml.read(duty, id, year))
                                .toList());
        known(map);
        return ruled(map, campaign, CampaignRules::of);
    }

    private static void known(YamlMap map) {
        map.done(
                "id",
                "parent",
                "title",
                "year",
                "region",
                "issuers",
                "notice",
                "addressees",
                "themes",
                "periods",
                "events",
                "contacts",
                "evidence",
                "offers",
                "questions",
                "duties");
    }

    /** Holds what was read to the rules, and tells what is wrong with its file and place. */
    static <T> T ruled(YamlMap map, T read, Function<T, Optional<Broken>> rule) {
        rule.apply(read)
                .ifPresent(
                        broken -> {
                            throw map.wrong(broken.key(), broken.what());
                        });
        return read;
    }

    private static Notice notice(YamlMap map) {
        var notice =
                new Notice(
                        map.text("title"),
                        map.textOr("number", ""),
                        day(map, "issued_on"),
                        map.texts("follows"));
        map.done("title", "number", "issued_on", "follows");
        return notice;
    }

    private static Campaign.Offer offer(YamlMap map) {
        var is = map.text("is");
        if (!List.of(Campaign.Offer.BLOCK, Campaign.Offer.KIND).contains(is)) {
            throw map.wrong("is", "is neither block nor kind: " + is);
        }
        var offer = new Campaign.Offer(is, map.texts("of"), map.text("clause"));
        map.done("is", "of", "clause");
        return offer;
    }

    private static Period period(YamlMap map) {
        var period =
                new Period(
                        map.text("what"),
                        map.textOr("words", ""),
                        day(map, "from"),
                        day(map, "to"),
                        map.textOr("place", ""),
                        map.text("clause"));
        map.done("what", "words", "from", "to", "place", "clause");
        return ruled(map, period, CampaignRules::of);
    }

    private static Contact contact(YamlMap map) {
        var contact =
                new Contact(
                        map.text("id"),
                        map.text("post"),
                        map.textOr("phone", ""),
                        map.textOr("mail", ""),
                        map.textOr("address", ""));
        map.done("id", "post", "phone", "mail", "address");
        return ruled(map, contact, CampaignRules::of);
    }

    private static @Nullable LocalDate day(YamlMap map, String key) {
        return map.has(key) ? map.as(key, LocalDate::parse) : null;
    }
}
