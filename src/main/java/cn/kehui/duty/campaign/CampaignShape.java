package cn.kehui.duty.campaign;

import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign written as the keys and values of its YAML, in which the database keeps it: what
 * {@link CampaignYaml} reads is the same campaign again.
 */
final class CampaignShape {
    private final Map<String, Object> shape = new LinkedHashMap<>();

    private CampaignShape() {}

    static Map<String, Object> of(Campaign campaign) {
        var all = new CampaignShape();
        all.put("id", campaign.id());
        all.put("parent", campaign.parent());
        all.put("title", campaign.title());
        all.shape.put("year", campaign.year());
        all.put("region", campaign.region());
        all.put("issuers", campaign.issuers());
        all.shape.put("notice", notice(campaign.notice()));
        all.put("addressees", campaign.addressees());
        all.put("themes", campaign.themes());
        all.put("periods", campaign.periods().stream().map(CampaignShape::period).toList());
        all.put("events", campaign.events().stream().map(CampaignShape::period).toList());
        all.put("contacts", campaign.contacts().stream().map(CampaignShape::contact).toList());
        all.put("evidence", campaign.evidence().stream().map(EvidenceShape::of).toList());
        all.put("offers", campaign.offers().stream().map(CampaignShape::offer).toList());
        all.put("questions", campaign.questions());
        all.put("duties", campaign.duties().stream().map(DutyShape::of).toList());
        return all.shape;
    }

    private static Map<String, Object> notice(Campaign.Notice notice) {
        var all = new CampaignShape();
        all.put("title", notice.title());
        all.put("number", notice.number());
        all.put("issued_on", notice.issuedOn());
        all.put("follows", notice.follows());
        return all.shape;
    }

    private static Map<String, Object> period(Campaign.Period period) {
        var all = new CampaignShape();
        all.put("what", period.what());
        all.put("words", period.words());
        all.put("from", period.from());
        all.put("to", period.to());
        all.put("place", period.place());
        all.put("clause", period.clause());
        return all.shape;
    }

    private static Map<String, Object> offer(Campaign.Offer offer) {
        var all = new CampaignShape();
        all.put("is", offer.is());
        all.put("of", offer.of());
        all.put("clause", offer.clause());
        return all.shape;
    }

    private static Map<String, Object> contact(Campaign.Contact contact) {
        var all = new CampaignShape();
        all.put("id", contact.id());
        all.put("post", contact.post());
        all.put("phone", contact.phone());
        all.put("mail", contact.mail());
        all.put("address", contact.address());
        return all.shape;
    }

    /** What is nothing is left out, as a person would. */
    private void put(String key, @Nullable Object value) {
        if (value instanceof List<?> some) {
            if (!some.isEmpty()) {
                shape.put(key, new ArrayList<>(some));
            }
        } else if (value != null && !value.toString().isBlank()) {
            shape.put(key, value.toString());
        }
    }

    /** A day where something closes as it ends, else a time of the day, in Beijing. */
    static String closing(Instant instant) {
        var time = instant.atZone(Beijing.ZONE).toLocalDateTime();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().minusDays(1).toString()
                : time.toString();
    }

    static String time(Instant instant) {
        return instant.atZone(Beijing.ZONE).toLocalDateTime().toString();
    }
}
