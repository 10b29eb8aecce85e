package cn.kehui.duty.campaign;

import cn.kehui.ground.base.YamlMap;

/** Reads one rule about photos and videos. */
final class EvidenceYaml {
    private EvidenceYaml() {}

    static EvidenceRule read(YamlMap map) {
        var clause = map.text("clause");
        EvidenceRule rule =
                switch (map.text("is")) {
                    case "kinds" -> new EvidenceRule.Kinds(map.texts("of"), clause);
                    case "formats" -> new EvidenceRule.Formats(map.texts("of"), clause);
                    case "size" -> size(map, clause);
                    case "least" ->
                            new EvidenceRule.Least(map.text("kind"), map.limit("least"), clause);
                    case "different" -> new EvidenceRule.Different(clause);
                    case "people" -> new EvidenceRule.People(map.limit("least"), clause);
                    case "wording" -> new EvidenceRule.Wording(map.texts("of"), clause);
                    case "length" -> new EvidenceRule.Length(map.limit("seconds"), clause);
                    case "judged" -> new EvidenceRule.Judged(map.text("words"), clause);
                    default -> throw map.wrong("is", "is no rule of evidence: " + map.text("is"));
                };
        map.done("is", "of", "words", "from", "to", "kind", "least", "seconds", "clause");
        return CampaignYaml.ruled(map, rule, CampaignRules::of);
    }

    private static EvidenceRule.Size size(YamlMap map, String clause) {
        int from = map.limit("from");
        int to = map.limit("to");
        return new EvidenceRule.Size(map.text("words"), from, to, clause);
    }
}
