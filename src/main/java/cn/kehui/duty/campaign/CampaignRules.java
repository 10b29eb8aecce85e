package cn.kehui.duty.campaign;

import java.util.HashSet;
import java.util.Optional;

/**
 * What holds of every campaign, whether it is read from YAML or built from a notice: the first
 * thing that does not, as a key and what it does.
 */
final class CampaignRules {
    private CampaignRules() {}

    /**
     * @param key of the YAML, whose names are those of the records
     * @param what said of it: {@code is missing}
     */
    record Broken(String key, String what) {}

    private static Optional<Broken> broken(String key, String what) {
        return Optional.of(new Broken(key, what));
    }

    /** All but its parts: ids are unique, and every contact that a duty names is there. */
    static Optional<Broken> of(Campaign campaign) {
        if (campaign.title().isBlank()) {
            return broken("title", "is missing");
        }
        if (campaign.issuers().isEmpty()) {
            return broken("issuers", "is missing");
        }
        if (campaign.notice().title().isBlank()) {
            return broken("notice", "has no title");
        }
        if (campaign.addressees().isEmpty()) {
            return broken("addressees", "is missing");
        }
        if (campaign.periods().isEmpty()) {
            return broken("periods", "is missing");
        }
        var seen = new HashSet<DutyId>();
        for (var duty : campaign.duties()) {
            if (!seen.add(duty.id())) {
                return broken("duties", "have " + duty.id() + " twice");
            }
            for (var party : duty.parties()) {
                if (!party.contact().isEmpty() && campaign.contact(party.contact()).isEmpty()) {
                    return broken(
                            "contacts",
                            "lack " + party.contact() + ", which " + duty.id() + " names");
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Broken> of(Campaign.Period period) {
        var from = period.from();
        var to = period.to();
        if (period.what().isBlank()) {
            return broken("what", "is missing");
        }
        return from != null && to != null && to.isBefore(from)
                ? broken("to", "is before from")
                : Optional.empty();
    }

    static Optional<Broken> of(Campaign.Contact contact) {
        return contact.post().isBlank() ? broken("post", "is missing") : Optional.empty();
    }

    static Optional<Broken> of(Duty duty) {
        if (duty.title().isBlank()) {
            return broken("title", "is missing");
        }
        if (duty.parties().isEmpty()) {
            return broken("parties", "is missing: nobody owes it");
        }
        return duty.form() == null && duty.papers().isEmpty()
                ? broken("papers", "is missing, and there is no form: it asks for nothing")
                : Optional.empty();
    }

    static Optional<Broken> of(PaperDemand paper) {
        if (paper.title().isBlank()) {
            return broken("title", "is missing");
        }
        var most = paper.most();
        return paper.least() < 0 || most != null && most < paper.least()
                ? broken("least", "is below 0 or above most")
                : Optional.empty();
    }

    static Optional<Broken> of(Party party) {
        return party.words().isBlank() ? broken("words", "is missing") : Optional.empty();
    }

    static Optional<Broken> of(Quota quota) {
        if (quota.most() <= 0) {
            return broken("most", "is missing or no number above 0");
        }
        return quota.words().isBlank() ? broken("words", "is missing") : Optional.empty();
    }

    static Optional<Broken> of(EvidenceRule rule) {
        return switch (rule) {
            case EvidenceRule.Size(var words, long from, long to, _) -> {
                if (words.isBlank()) {
                    yield broken("words", "is missing");
                }
                yield to < from ? broken("to", "is less than from") : Optional.empty();
            }
            case EvidenceRule.Least(var kind, int least, _) ->
                    kind.isBlank() ? broken("kind", "is missing") : count("least", least);
            case EvidenceRule.People(int least, _) -> count("least", least);
            case EvidenceRule.Length(int seconds, _) -> count("seconds", seconds);
            case EvidenceRule.Judged(var words, _) ->
                    words.isBlank() ? broken("words", "is missing") : Optional.empty();
            case EvidenceRule.Kinds _,
                    EvidenceRule.Formats _,
                    EvidenceRule.Different _,
                    EvidenceRule.Wording _ ->
                    Optional.empty();
        };
    }

    private static Optional<Broken> count(String key, int number) {
        return number <= 0 ? broken(key, "is missing or no number above 0") : Optional.empty();
    }
}
