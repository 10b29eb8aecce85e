package cn.kehui.notice.drafting;

import cn.kehui.ground.org.Level;
import cn.kehui.notice.facts.AskedPapers;
import cn.kehui.notice.facts.ClauseName;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Selectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The duties among the facts as a campaign's definition has them. */
final class DutyShapes {
    private final String text;
    private final List<Fact> facts;
    private final Level level;

    /**
     * @param facts those that hold
     * @param level at which the offices stand that take in what is sent
     */
    DutyShapes(String text, List<Fact> facts, Level level) {
        this.text = text;
        this.facts = facts;
        this.level = level;
    }

    /**
     * @param forms the ids of the forms that each duty's fact asks for
     */
    List<Object> of(Map<String, List<String>> forms) {
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
                withPapers
                        ? AskedPapers.shapes(fact.value("papers"), clause(fact))
                        : List.<Object>of();
        shape.put(
                "papers",
                papers.isEmpty() && form == null
                        ? AskedPapers.shapes(fact.value("title") + "｜文档｜1", clause(fact))
                        : papers);
        deadline(fact, shape);
        shape.put(
                "parties",
                facts(FactKind.PARTY)
                        .filter(one -> one.of().equals(fact.id()))
                        .map(this::party)
                        .toList());
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
                        "function", fact.value("receiver").toLowerCase(Locale.ROOT),
                        "level", level.name().toLowerCase(Locale.ROOT)));
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

    private Stream<Fact> facts(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }

    private String clause(Fact fact) {
        return fact.spans().isEmpty()
                ? ClauseName.at("", 0)
                : ClauseName.at(text, fact.spans().getFirst().from());
    }
}
