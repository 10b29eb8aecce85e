package cn.kehui.notice.facts.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.facts.Deciding;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.facts.web.IncomingPage.Choice;
import cn.kehui.notice.facts.web.IncomingPage.FactView;
import cn.kehui.notice.facts.web.IncomingPage.Input;
import cn.kehui.notice.facts.web.IncomingPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints facts: what they say in words, and the inputs that correct them. */
final class FactPrint {
    private final String home;
    private final List<Fact> facts;
    private final List<Finding> missing;
    private final Deciding.Offers offers;
    private final Choices choices;
    private final Optional<Wrong> wrong;

    /** A fact as it was typed, with what is wrong with it. */
    record Wrong(Fact typed, List<Finding> findings) {
        String at(String name) {
            return findings.stream()
                    .filter(finding -> finding.at().equals(name))
                    .map(Finding::message)
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * What is known of the facts together.
     *
     * @param missing what stands in the way of a start
     * @param offers what a question can be decided as
     */
    record Known(List<Fact> facts, List<Finding> missing, Deciding.Offers offers) {}

    FactPrint(String home, Known known, Choices choices, Optional<Wrong> wrong) {
        this.home = home;
        this.facts = known.facts();
        this.missing = known.missing();
        this.offers = known.offers();
        this.choices = choices;
        this.wrong = wrong;
    }

    FactView view(Fact kept) {
        var here = wrong.filter(one -> one.typed().id().equals(kept.id()));
        var fact = here.map(Wrong::typed).orElse(kept);
        return new FactView(
                "fact-" + fact.id(),
                home + "/facts/" + fact.id(),
                kept.spans().stream()
                        .map(span -> span.from() + "-" + span.to())
                        .collect(Collectors.joining(" ")),
                kept.spans().isEmpty() ? "" : "#t" + kept.spans().getFirst().from(),
                lines(kept),
                kept.asks(),
                css(kept),
                kept.decided(),
                here.isPresent(),
                inputs(fact, here.orElse(null)),
                parts(kept),
                fact.kind() == FactKind.DUTY
                        ? List.of(
                                adding(FactKind.PARTY, kept.id()),
                                adding(FactKind.QUOTA, kept.id()))
                        : List.of(),
                fact.open() ? offers.of(kept) : List.of(),
                missing.stream()
                        .filter(one -> one.at().equals(kept.id()))
                        .map(Finding::message)
                        .toList(),
                fact.kind().label(),
                fact.said() instanceof Said.Form form && form.use() instanceof Said.Use.Anew
                        ? home + "/forms/" + fact.id()
                        : "");
    }

    private List<FactView> parts(Fact fact) {
        return facts.stream()
                .filter(one -> !one.of().isEmpty() && one.of().equals(fact.id()))
                .map(this::view)
                .toList();
    }

    /** An empty fact of that kind, to be added. */
    FactView adding(FactKind kind, String of) {
        var id = of.isEmpty() ? "new-" + kind.name() : "new-" + kind.name() + "-" + of;
        var here = wrong.filter(one -> one.typed().id().equals(id));
        var empty =
                here.map(Wrong::typed).orElse(Fact.read(id, of, new Said.Unread(kind, Map.of())));
        return new FactView(
                "fact-" + id,
                home + "/facts?new=" + kind.name() + "&under=" + of,
                "",
                "",
                List.of(),
                "",
                "new",
                "",
                here.isPresent(),
                inputs(empty, here.orElse(null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                kind.label(),
                "");
    }

    private static String css(Fact fact) {
        if (!fact.holds()) {
            return "fact-out";
        }
        return fact.open() ? "fact-asks" : fact.state() == Fact.State.DECIDED ? "fact-decided" : "";
    }

    private List<Line> lines(Fact fact) {
        var lines = new ArrayList<Line>();
        var said = fact.words();
        for (var field : fact.kind().fields()) {
            var words = choices.words(field.input(), said.getOrDefault(field.name(), ""));
            if (!words.isEmpty()) {
                boolean alone = field.name().matches("words|title|message|what|post|day");
                lines.add(new Line(alone ? "" : field.label().replaceAll("[，：].*", ""), words));
            }
        }
        return lines;
    }

    private List<Input> inputs(Fact fact, @org.jspecify.annotations.Nullable Wrong here) {
        var said = fact.words();
        return fact.kind().fields().stream()
                .map(
                        field ->
                                new Input(
                                        field.name(),
                                        fact.id() + "-" + field.name(),
                                        field.label(),
                                        is(field.input()),
                                        said.getOrDefault(field.name(), ""),
                                        field.required(),
                                        choices(field, said),
                                        here == null ? "" : here.at(field.name())))
                .toList();
    }

    private List<Choice> choices(FactKind.Field field, Map<String, String> said) {
        return choices.of(field.input(), said.getOrDefault(field.name(), ""));
    }

    private static String is(FactKind.Input input) {
        return switch (input) {
            case LINE -> "text";
            case LINES, PAPERS -> "long";
            case DAY -> "date";
            case TIME -> "time";
            case NUMBER -> "number";
            case FUNCTIONS, KINDS, LEVELS, DUTIES -> "many";
            case RECEIVER, PARENT, FORM -> "one";
        };
    }
}
