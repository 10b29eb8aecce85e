package cn.kehui.incoming;

import cn.kehui.campaign.CampaignId;
import cn.kehui.org.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of a notice as a campaign's definition: the shape of {@code campaigns/<id>.yaml}. */
final class CampaignShape {
    private final Incoming notice;
    private final List<Fact> facts;
    private final Level level;

    /**
     * @param level at which the campaign's own offices stand
     */
    CampaignShape(Incoming notice, List<Fact> facts, Level level) {
        this.notice = notice;
        this.facts = facts.stream().filter(Fact::holds).toList();
        this.level = level;
    }

    /**
     * @param forms the ids of the forms that each duty's fact asks for
     */
    Map<String, Object> of(
            CampaignId id, int year, Map<String, List<String>> forms, String ownTitle) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("id", id.value());
        if (notice.above() != null) {
            shape.put("parent", notice.above().value());
        }
        var title = facts(FactKind.TITLE).map(fact -> fact.value("words")).findFirst().orElse("");
        shape.put("title", ownTitle);
        shape.put("year", year);
        shape.put("region", notice.region());
        shape.put("issuers", words(FactKind.ISSUER));
        shape.put("notice", head(title));
        shape.put("addressees", words(FactKind.ADDRESSEE));
        shape.put("themes", words(FactKind.THEME));
        shape.put("periods", facts(FactKind.PERIOD).map(this::period).toList());
        shape.put("events", facts(FactKind.EVENT).map(this::period).toList());
        shape.put("contacts", contacts());
        shape.put(
                "evidence",
                facts(FactKind.EVIDENCE)
                        .map(fact -> EvidenceWords.shape(fact, clause(fact)))
                        .toList());
        shape.put("questions", questions());
        shape.put("duties", duties(forms));
        return shape;
    }

    private List<Object> duties(Map<String, List<String>> forms) {
        var all = new ArrayList<Object>();
        int number = 0;
        for (var fact : facts(FactKind.DUTY).toList()) {
            number++;
            var asked = forms.getOrDefault(fact.id(), List.of());
            if (asked.isEmpty()) {
                all.add(duty(fact, "D" + number, null, true));
            }
            for (int each = 0; each < asked.size(); each++) {
                var name = asked.size() == 1 ? "D" + number : "D" + number + "." + (each + 1);
                all.add(duty(fact, name, asked.get(each), each == 0));
            }
        }
        return all;
    }

    /** Of several forms that one sentence asks for, the first takes the papers with it. */
    private Map<String, Object> duty(
            Fact fact, String name, @Nullable String form, boolean withPapers) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("id", name);
        if (!fact.value("parent").isEmpty()) {
            shape.put("parent", fact.value("parent"));
        }
        shape.put("title", fact.value("title").replaceAll("\\s+", " "));
        if (form != null) {
            shape.put("form", form);
        }
        var papers =
                withPapers ? Papers.shapes(fact.value("papers"), clause(fact)) : List.<Object>of();
        shape.put(
                "papers",
                papers.isEmpty() && form == null
                        ? Papers.shapes(fact.value("title") + "｜文档｜1", clause(fact))
                        : papers);
        deadline(fact, shape);
        shape.put(
                "parties",
                facts(FactKind.PARTY).filter(one -> one.of().equals(fact.id())).map(this::party).toList());
        shape.put(
                "quotas",
                form == null
                        ? List.of()
                        : facts(FactKind.QUOTA)
                                .filter(one -> one.of().equals(fact.id()))
                                .map(this::quota)
                                .toList());
        return shape;
    }

    private static void deadline(Fact fact, Map<String, Object> shape) {
        var closes = fact.value("closes_on");
        var words = fact.value("words");
        if (!closes.isEmpty() || !words.isEmpty()) {
            var deadline = new HashMap<String, Object>();
            deadline.put("words", words.isEmpty() ? closes : words);
            deadline.put("confirmed", true);
            if (!closes.isEmpty()) {
                var hour = fact.value("closes_at");
                deadline.put("closes", hour.isEmpty() ? closes : closes + "T" + hour);
            }
            shape.put("deadline", deadline);
        }
        if (!fact.value("opens_on").isEmpty()) {
            shape.put("opens", fact.value("opens_on") + "T00:00");
        }
    }

    private Map<String, Object> party(Fact fact) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("words", fact.value("words"));
        shape.put("owed_by", Selectors.shape(fact));
        put(shape, "led", fact.value("led"));
        shape.put(
                "receiver",
                Map.of(
                        "function", fact.value("receiver").toLowerCase(java.util.Locale.ROOT),
                        "level", level.name().toLowerCase(java.util.Locale.ROOT)));
        put(shape, "channel", fact.value("channel"));
        shape.put("clause", clause(fact));
        return shape;
    }

    private static void put(Map<String, Object> shape, String name, String value) {
        if (!value.isEmpty()) {
            shape.put(name, value);
        }
    }

    private Map<String, Object> quota(Fact fact) {
        var of = Selectors.shape(fact);
        var levels = List.of("nation", "province", "city", "county", "below");
        return Map.of(
                "of", of.isEmpty() ? Map.of("levels", levels) : of,
                "most", Integer.parseInt(fact.value("most")),
                "words", fact.value("words"),
                "clause", clause(fact));
    }

    private Map<String, Object> head(String title) {
        var head = new LinkedHashMap<String, Object>();
        head.put("title", title.replaceAll("\\s+", " "));
        facts(FactKind.NUMBER)
                .findFirst()
                .ifPresent(one -> head.put("number", one.value("words")));
        facts(FactKind.ISSUED).findFirst().ifPresent(one -> head.put("issued_on", one.value("day")));
        head.put("follows", words(FactKind.FOLLOWS));
        return head;
    }

    private Map<String, Object> period(Fact fact) {
        var shape = new LinkedHashMap<String, Object>();
        fact.kind()
                .fields()
                .forEach(
                        field -> {
                            var value = fact.value(field.name());
                            if (!value.isEmpty()) {
                                shape.put(field.name(), value);
                            }
                        });
        shape.put("clause", clause(fact));
        return shape;
    }

    private List<Object> contacts() {
        var all = new ArrayList<Object>();
        facts(FactKind.CONTACT)
                .forEach(
                        fact -> {
                            var shape = new LinkedHashMap<String, Object>(fact.values());
                            shape.values().removeIf(value -> value.toString().isEmpty());
                            shape.put("id", "c" + (all.size() + 1));
                            all.add(shape);
                        });
        return all;
    }

    private List<String> questions() {
        return facts(FactKind.QUESTION)
                .map(
                        fact ->
                                fact.value("decision").isEmpty()
                                        ? fact.value("message")
                                        : fact.value("message") + " " + fact.value("decision"))
                .toList();
    }

    private List<String> words(FactKind kind) {
        return facts(kind).map(fact -> fact.value("words")).collect(Collectors.toList());
    }

    private java.util.stream.Stream<Fact> facts(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }

    private String clause(Fact fact) {
        return fact.spans().isEmpty()
                ? ClauseName.at("", 0)
                : ClauseName.at(notice.text(), fact.spans().getFirst().from());
    }

}
