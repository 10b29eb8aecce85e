package cn.kehui.ground.account.web;

import cn.kehui.ground.account.JournalLine;
import cn.kehui.ground.account.JournalLine.Named;
import cn.kehui.ground.account.web.JournalPage.Line;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints lines of the journal as sentences: who did what to which unit's what. */
final class JournalPrint {
    private static final String MOVE = "move";

    private final Map<String, Named> names;

    JournalPrint(Map<String, Named> names) {
        this.names = names;
    }

    Line line(JournalLine line) {
        var unit = line.unit() == null ? null : names.get(line.unit().toString());
        var object = object(line);
        var who = line.name().isEmpty() ? Texts.say("journal.nobody") : line.name();
        return new Line(
                line.line() == 0 ? "—" : String.valueOf(line.line()),
                Moments.toTheSecond(line.at()),
                who,
                line.name().isEmpty() ? "" : JournalSearch.only("person", line.name()),
                unit == null ? "" : unit.words(),
                unit == null ? "" : JournalSearch.only("unit", unit.words()),
                verb(line),
                object,
                line.subject().isEmpty() ? "" : JournalSearch.only("about", line.subject()),
                details(line),
                machine(line));
    }

    /** A move is called what it is, 通过, and not 报送流转. */
    private static String verb(JournalLine line) {
        var move = line.act() + "." + line.detail().getOrDefault(MOVE, "");
        return ActNames.of(ActNames.has(move) ? move : line.act());
    }

    /** The first thing in the subject that some room knows; else nothing that a person reads. */
    private String object(JournalLine line) {
        if (line.person() != null && line.subject().equals(line.person().toString())) {
            return "";
        }
        for (var id : LineNames.ids(line.subject())) {
            var named = names.get(id);
            if (named != null) {
                var rest =
                        line.subject().startsWith(id + " ")
                                ? line.subject().substring(id.length())
                                : "";
                return named.words() + rest;
            }
        }
        var word = "subject." + line.subject();
        if (ActNames.has(word)) {
            return ActNames.of(word);
        }
        return line.subject().contains("/") ? line.subject() : "";
    }

    private List<String> details(JournalLine line) {
        var words = new ArrayList<String>();
        line.detail()
                .forEach(
                        (name, value) -> {
                            var label = "detail." + name;
                            if (!name.equals(MOVE) && !value.isBlank() && ActNames.has(label)) {
                                words.add(
                                        Texts.say(
                                                "journal.detail",
                                                ActNames.of(label),
                                                value(name, value)));
                            }
                        });
        return words;
    }

    private String value(String name, String value) {
        var named = names.get(value);
        if (named != null) {
            return named.words();
        }
        var word = name + "." + value;
        if (ActNames.has(word)) {
            return ActNames.of(word);
        }
        try {
            return Moments.dated(Instant.parse(value));
        } catch (DateTimeException _) {
            return value;
        }
    }

    /** As it is sealed. */
    private static String machine(JournalLine line) {
        var words = new StringBuilder(line.act()).append(' ').append(line.subject());
        line.detail()
                .forEach((name, value) -> words.append(' ').append(name).append('=').append(value));
        return words.append(' ').append(line.hash()).toString().strip();
    }
}
