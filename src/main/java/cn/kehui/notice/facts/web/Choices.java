package cn.kehui.notice.facts.web;

import cn.kehui.duty.campaign.Duty;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.FactKind.Input;
import cn.kehui.notice.facts.web.IncomingPage.Choice;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be chosen for a fact's words, and what was chosen in words. */
final class Choices {
    private final Map<Input, Map<String, String>> all = new LinkedHashMap<>();

    /**
     * @param parents duties of the campaign above that a duty may feed
     */
    Choices(List<Fact> facts, Collection<Form> forms, List<Duty> parents) {
        all.put(Input.FUNCTIONS, labels(Function.values(), Function::label));
        all.put(Input.KINDS, labels(UnitKind.values(), UnitKind::label));
        all.put(Input.LEVELS, labels(Level.values(), Level::label));
        all.put(Input.RECEIVER, labels(Function.values(), Function::label));
        var duties = new LinkedHashMap<String, String>();
        facts.stream()
                .filter(fact -> fact.kind() == FactKind.DUTY && fact.holds())
                .forEach(fact -> duties.put(fact.id(), fact.words().getOrDefault("title", "")));
        all.put(Input.DUTIES, duties);
        var above = new LinkedHashMap<>(Map.of("", Texts.say("incoming.no-parent")));
        parents.forEach(
                duty -> above.put(duty.id().value(), duty.id().name() + " " + duty.title()));
        all.put(Input.PARENT, above);
        var known = new LinkedHashMap<>(Map.of("new", Texts.say("incoming.new-form")));
        forms.forEach(form -> known.put(form.id().toString(), form.title()));
        all.put(Input.FORM, known);
    }

    private static <E extends Enum<E>> Map<String, String> labels(
            E[] values, java.util.function.Function<E, String> label) {
        var labels = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(one -> labels.put(one.name(), label.apply(one)));
        return labels;
    }

    List<Choice> of(Input input, String value) {
        var choices = new ArrayList<Choice>();
        var chosen = Arrays.asList(value.split(",", -1));
        all.getOrDefault(input, Map.of())
                .forEach(
                        (name, label) ->
                                choices.add(new Choice(name, label, chosen.contains(name))));
        return choices;
    }

    /** The value in words, a day as people say it; as it is where nothing is chosen from. */
    String words(Input input, String value) {
        var labels = all.get(input);
        if (input == Input.DAY) {
            return TypedDay.shown(value);
        }
        return labels == null
                ? value
                : Arrays.stream(value.split(","))
                        .filter(one -> !one.isEmpty())
                        .map(one -> labels.getOrDefault(one, one))
                        .collect(Collectors.joining("、"));
    }
}
