package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.Level;
import cn.kehui.notice.facts.ClauseName;
import cn.kehui.notice.facts.EvidenceWords;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Incoming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        shape.put("duties", new DutyShapes(notice.text(), facts, level).of(forms));
        return shape;
    }

    private Map<String, Object> head(String title) {
        var head = new LinkedHashMap<String, Object>();
        head.put("title", title.replaceAll("\\s+", " "));
        facts(FactKind.NUMBER).findFirst().ifPresent(one -> head.put("number", one.value("words")));
        facts(FactKind.ISSUED)
                .findFirst()
                .ifPresent(one -> head.put("issued_on", one.value("day")));
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
