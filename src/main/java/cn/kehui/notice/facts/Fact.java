package cn.kehui.notice.facts;

import cn.kehui.notice.reader.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Something that a notice says, as it was read or as a person has put it.
 *
 * @param id within its notice
 * @param of the duty that it belongs to; empty: to none
 * @param values by the names of its kind's fields; what is missing is empty
 * @param spans where it stands in the text; empty: a person added it
 * @param asks why a person has to decide it; empty: nobody has to
 * @param decided by whom it was decided; empty: by nobody yet
 */
public record Fact(
        String id,
        FactKind kind,
        String of,
        Map<String, String> values,
        List<Span> spans,
        String asks,
        State state,
        String decided) {

    /** How far it is. */
    public enum State {
        /** As the program read it. */
        READ,
        /** A person looked at it, or wrote it. */
        DECIDED,
        /** A person left it out, or it is another level's. */
        LEFT_OUT
    }

    /** One that a program read or proposes. */
    public static Fact read(String id, FactKind kind, String of, Map<String, String> values) {
        return new Fact(id, kind, of, values, List.of(), "", State.READ, "");
    }

    Fact at(List<Span> places) {
        return new Fact(id, kind, of, values, places, asks, state, decided);
    }

    /** The same, to be decided by a person. */
    public Fact asking(String why) {
        return new Fact(id, kind, of, values, spans, why, state, decided);
    }

    /** The same, left out until somebody takes it in. */
    public Fact leftOut(String why) {
        return new Fact(id, kind, of, values, spans, why, State.LEFT_OUT, decided);
    }

    Fact with(Map<String, String> other) {
        return new Fact(id, kind, of, Map.copyOf(other), spans, asks, State.DECIDED, decided);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Parts of a value that holds several. */
    public List<String> list(String name) {
        return Arrays.stream(value(name).split("[,\\s]+")).filter(one -> !one.isEmpty()).toList();
    }

    /** Whether it counts. */
    public boolean holds() {
        return state != State.LEFT_OUT;
    }

    /** Whether a person has to decide it before a campaign starts. */
    public boolean open() {
        return state == State.READ && !asks.isEmpty();
    }
}
