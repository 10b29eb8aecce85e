package cn.kehui.notice.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.KeptForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a form that was read: looked through before it is first used. */
@Service
public class NoticeForms {
    private static final int MOST = 10_000;

    private final IncomingNotices notices;
    private final NoticeFacts facts;

    NoticeForms(IncomingNotices notices, NoticeFacts facts) {
        this.notices = notices;
        this.facts = facts;
    }

    /**
     * One question as a clerk corrects it.
     *
     * @param kind text, count, wan, money, period, phone, mail, place or pictures
     * @param unit of a count
     * @param most characters of a text; 0: no limit
     */
    public record Question(
            String id,
            String group,
            String label,
            String kind,
            String unit,
            int most,
            boolean required) {}

    /**
     * @throws NotFound if there is no such form, or the actor does not issue here
     */
    @Transactional(readOnly = true)
    public List<Question> questions(Actor actor, IncomingId id, String fact) {
        var questions = new ArrayList<Question>();
        walk(
                shape(form(actor, id, fact).said()),
                "",
                (group, field) -> questions.add(of(group, field)));
        return List.copyOf(questions);
    }

    /**
     * Puts the questions as they are written.
     *
     * @return what is wrong, at the ids of the questions; empty: they are kept
     */
    @Transactional
    public List<Finding> correct(
            Actor actor, IncomingId id, String fact, Map<String, Question> typed) {
        var form = form(actor, id, fact);
        var findings = new ArrayList<Finding>();
        var shape = shape(form.said());
        walk(
                shape,
                "",
                (_, field) -> {
                    var question = typed.get(String.valueOf(field.get("id")));
                    if (question != null) {
                        check(question, findings);
                        put(question, field);
                    }
                });
        if (!findings.isEmpty()) {
            return findings;
        }
        var whole = new HashMap<>(shape);
        whole.put("id", "notice-form");
        whole.put("version", "0");
        KeptForms.wrong(whole).ifPresent(why -> findings.add(UnusableForm.told(whole, why)));
        if (findings.isEmpty()) {
            var said = form.said();
            facts.reshape(
                    actor,
                    id,
                    form.fact(),
                    new Said.Form(said.title(), said.duties(), said.use(), Json.write(shape)));
        }
        return findings;
    }

    private static void check(Question question, List<Finding> findings) {
        if (question.label().isBlank()) {
            findings.add(Finding.stops(question.id(), "incoming.label"));
        }
        if (question.kind().equals("count") && question.unit().isBlank()) {
            findings.add(Finding.stops(question.id(), "incoming.unit", question.label()));
        }
        if (question.most() < 0 || question.most() > MOST) {
            findings.add(Finding.stops(question.id(), "incoming.most", question.label(), MOST));
        }
    }

    private static void put(Question question, Map<String, Object> field) {
        field.put("label", question.label().strip());
        field.put("is", question.kind());
        field.remove("unit");
        field.remove("most");
        if (question.kind().equals("count")) {
            field.put("unit", question.unit().strip());
        }
        if (question.kind().equals("text") && question.most() > 0) {
            field.put("most", question.most());
        }
        field.put("required", question.required());
    }

    private static Question of(String group, Map<String, Object> field) {
        return new Question(
                String.valueOf(field.get("id")),
                group,
                String.valueOf(field.get("label")),
                String.valueOf(field.get("is")),
                String.valueOf(field.getOrDefault("unit", "")),
                field.get("most") instanceof Number most ? most.intValue() : 0,
                !Boolean.FALSE.equals(field.get("required")));
    }

    private interface Visitor {
        void field(String group, Map<String, Object> field);
    }

    @SuppressWarnings("unchecked")
    private static void walk(Map<String, Object> shape, String group, Visitor visitor) {
        if (shape.get("rows") instanceof Map<?, ?> rows) {
            walk((Map<String, Object>) rows, group, visitor);
        }
        if (shape.get("fields") instanceof List<?> fields) {
            for (var each : fields) {
                var field = (Map<String, Object>) each;
                if (field.containsKey("fields")) {
                    walk(field, String.valueOf(field.get("group")), visitor);
                } else {
                    visitor.field(group, field);
                }
            }
        }
    }

    private Fact.Of<Said.Form> form(Actor actor, IncomingId id, String fact) {
        return notices.open(actor, id).facts().stream()
                .filter(one -> one.id().equals(fact))
                .flatMap(
                        one ->
                                one.said() instanceof Said.Form said && !said.shape().isEmpty()
                                        ? Stream.of(new Fact.Of<>(one, said))
                                        : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new NotFound(fact));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> shape(Said.Form form) {
        return Json.read(form.shape(), Map.class);
    }

    /** A form is a new version whenever it is another form. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> shape(Said.Form form, int year) {
        var shape = new HashMap<String, Object>(Json.read(form.shape(), Map.class));
        shape.put("title", form.title().replaceAll("\\s+", ""));
        var sum = UUID.nameUUIDFromBytes(Json.write(new TreeMap<>(shape)).getBytes(UTF_8));
        shape.put("id", "notice-form");
        shape.put("version", year + "." + sum.toString().substring(0, 8));
        return shape;
    }
}
