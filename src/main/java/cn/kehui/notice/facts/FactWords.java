package cn.kehui.notice.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says as the inputs of its form have it: the other way round than {@link FactReading}.
 */
final class FactWords {
    private final Map<String, String> words = new HashMap<>();

    private FactWords() {}

    /** By the names of the kind's fields, and of what no input shows; nothing is an empty word. */
    static Map<String, String> of(Said said) {
        var all = new FactWords();
        all.say(said);
        return Map.copyOf(all.words);
    }

    private void say(Said said) {
        switch (said) {
            case Said.Words(_, var text) -> put("words", text);
            case Said.Issued(var day) -> put("day", day);
            case Said.Period period -> period(period);
            case Said.Event(var when, var place) -> {
                period(when);
                put("place", place);
            }
            case Said.Duty duty -> duty(duty);
            case Said.Party party -> party(party);
            case Said.Quota(int most, var text, var of) -> {
                put("most", most);
                put("words", text);
                whom(of);
            }
            case Said.Form form -> form(form);
            case Said.Contact contact -> {
                put("post", contact.post());
                put("phone", contact.phone());
                put("mail", contact.mail());
                put("address", contact.address());
            }
            case Said.Evidence evidence -> evidence(evidence);
            case Said.Question(var message, var code, var decision, _, _) -> {
                put("message", message);
                put("code", code);
                put("decision", decision);
            }
            case Said.Unread(_, var typed) -> words.putAll(typed);
        }
    }

    private void period(Said.Period period) {
        put("what", period.what());
        put("words", period.words());
        put("from", period.from());
        put("to", period.to());
    }

    private void duty(Said.Duty duty) {
        put("title", duty.title());
        put("words", duty.due().words());
        put("opens_on", duty.due().opens());
        put("closes_on", duty.due().closes());
        put("closes_at", duty.due().hour());
        put("papers", AskedPapers.lines(duty.papers()));
        put("parent", duty.parent());
    }

    private void party(Said.Party party) {
        put("words", party.words());
        put("led", party.led());
        whom(party.whom());
        put("receiver", party.receiver().name());
        put("channel", party.channel());
    }

    private void form(Said.Form form) {
        put("title", form.title());
        put("duty", String.join(",", form.duties()));
        put(
                "use",
                switch (form.use()) {
                    case Said.Use.Known(var known) -> known.toString();
                    case Said.Use.Anew _ -> FactKind.NEW_FORM;
                    case Said.Use.Undecided _ -> "";
                });
        put("shape", form.shape());
    }

    private void evidence(Said.Evidence evidence) {
        put("is", evidence.rule().name().toLowerCase(Locale.ROOT));
        put("words", evidence.words());
        put("of", String.join("\n", evidence.of()));
        put("kind", evidence.kind());
        put("least", evidence.numbers().least());
        put("from", evidence.numbers().from());
        put("to", evidence.numbers().to());
        put("seconds", evidence.numbers().seconds());
    }

    private void whom(Whom whom) {
        put("functions", names(whom.functions()));
        put("kinds", names(whom.kinds()));
        put("levels", names(whom.levels()));
        put("units", String.join(" ", whom.units()));
    }

    private static String names(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private void put(String name, @Nullable Object value) {
        words.put(name, value == null ? "" : value.toString());
    }
}
