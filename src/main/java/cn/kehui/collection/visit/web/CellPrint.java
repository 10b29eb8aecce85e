package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One cell of the joined table.
 *
 * @param text as it is printed; empty where nothing was entered
 * @param look number, words, blank, dash or unread: 0, blank and — are three things
 * @param said every finding in words, for those who point at it or hear it
 */
public record CellPrint(String href, String text, String look, State state, String said) {

    /** What a cell's mark says, the strongest first. */
    public enum State {
        STOPS,
        ASKS,
        CORRECTED,
        CONFIRMED,
        NOTED,
        PLAIN;

        /** The name of its colour and shape in the style sheet. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static CellPrint of(CollectionId id, Collected file, Field field, String at) {
        var value = Reading.of(field, file.answers().at(at)).value();
        var said = file.at(at);
        return new CellPrint(
                VisitLinks.cell(id, file.number(), at),
                VisitWords.figure(value),
                look(value),
                state(file, at, said),
                words(said));
    }

    private static String look(Value value) {
        return switch (value) {
            case Value.Whole _, Value.Yuan _ -> "number";
            case Value.Blank _ -> "blank";
            case Value.Dash _ -> "dash";
            case Value.Words _ -> "words";
            case Value.Unread _ -> "unread";
        };
    }

    static State state(Collected file, String at, List<Collected.Said> said) {
        if (said.stream().anyMatch(Collected.Said::stops)) {
            return State.STOPS;
        }
        if (said.stream().anyMatch(Collected.Said::asks)) {
            return State.ASKS;
        }
        if (file.corrections().containsKey(at)) {
            return State.CORRECTED;
        }
        if (said.stream().anyMatch(one -> one.reason() != null)) {
            return State.CONFIRMED;
        }
        return said.isEmpty() ? State.PLAIN : State.NOTED;
    }

    static String words(List<Collected.Said> said) {
        return said.stream()
                .map(one -> SaidBeside.strength(one.finding()) + "：" + one.finding().message())
                .collect(Collectors.joining("\n"));
    }
}
