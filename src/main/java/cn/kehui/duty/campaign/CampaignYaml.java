package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.Campaign.Contact;
import cn.kehui.duty.campaign.Campaign.Notice;
import cn.kehui.duty.campaign.Campaign.Period;
import cn.kehui.ground.base.YamlMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
                        some(map, "issuers"),
                        notice(map.map("notice")),
                        some(map, "addressees"),
                        map.texts("themes"),
                        map.maps("periods").stream().map(CampaignYaml::period).toList(),
                        map.maps("events").stream().map(CampaignYaml::period).toList(),
                        contacts,
                        map.maps("evidence").stream().map(EvidenceYaml::read).toList(),
                        map.texts("questions"),
                        map.maps("duties").stream()
                                .map(duty -> DutyYaml.read(duty, id, year))
                                .toList());
        known(map);
        return whole(map, campaign);
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
                "questions",
                "duties");
    }

    /** Ids are unique, and every contact that a duty names is there. */
    private static Campaign whole(YamlMap map, Campaign campaign) {
        if (campaign.periods().isEmpty()) {
            throw map.wrong("periods", "is missing");
        }
        var seen = new HashSet<DutyId>();
        for (var duty : campaign.duties()) {
            if (!seen.add(duty.id())) {
                throw map.wrong("duties", "have " + duty.id() + " twice");
            }
            for (var party : duty.parties()) {
                if (!party.contact().isEmpty() && campaign.contact(party.contact()).isEmpty()) {
                    throw map.wrong(
                            "contacts",
                            "lack " + party.contact() + ", which " + duty.id() + " names");
                }
            }
        }
        return campaign;
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

    private static Period period(YamlMap map) {
        var period =
                new Period(
                        map.text("what"),
                        map.textOr("words", ""),
                        day(map, "from"),
                        day(map, "to"),
                        map.textOr("place", ""),
                        map.text("clause"));
        if (period.from() != null && period.to() != null && period.to().isBefore(period.from())) {
            throw map.wrong("to", "is before from");
        }
        map.done("what", "words", "from", "to", "place", "clause");
        return period;
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
        return contact;
    }

    private static @Nullable LocalDate day(YamlMap map, String key) {
        return map.has(key) ? map.as(key, LocalDate::parse) : null;
    }

    private static List<String> some(YamlMap map, String key) {
        var texts = map.texts(key);
        if (texts.isEmpty()) {
            throw map.wrong(key, "is missing");
        }
        return texts;
    }
}
