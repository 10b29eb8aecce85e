package cn.kehui.notice.facts;

import cn.kehui.notice.reader.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that a notice says, as it was read or as a person has put it.
 *
 * @param id within its notice
 * @param of the duty that it belongs to; empty: to none
 * @param spans where it stands in the text; empty: a person added it
 * @param asks why a person has to decide it; empty: nobody has to
 * @param decided by whom it was decided; empty: by nobody yet
 */
public record Fact(
        String id,
        String of,
        Said said,
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

    /** A fact with what it says, whose type is known. */
    public record Of<S extends Said>(Fact fact, S said) {
        public String id() {
            return fact.id();
        }
    }

    /** One that a program read or proposes. */
    public static Fact read(String id, String of, Said said) {
        return new Fact(id, of, said, List.of(), "", State.READ, "");
    }

    /** Those that hold and say something of that type, in their order. */
    public static <S extends Said> Stream<Of<S>> each(List<Fact> facts, Class<S> type) {
        return facts.stream()
                .filter(fact -> fact.holds() && type.isInstance(fact.said()))
                .map(fact -> new Of<>(fact, type.cast(fact.said())));
    }

    /** What those say that hold and are words alone. */
    public static List<String> words(List<Fact> facts, FactKind kind) {
        return each(facts, Said.Words.class)
                .filter(one -> one.said().of() == kind)
                .map(one -> one.said().words())
                .toList();
    }

    Fact at(List<Span> places) {
        return new Fact(id, of, said, places, asks, state, decided);
    }

    /** The same, to be decided by a person. */
    public Fact asking(String why) {
        return new Fact(id, of, said, spans, why, state, decided);
    }

    /** The same, left out until somebody takes it in. */
    public Fact leftOut(String why) {
        return new Fact(id, of, said, spans, why, State.LEFT_OUT, decided);
    }

    Fact with(Said other) {
        return new Fact(id, of, other, spans, asks, State.DECIDED, decided);
    }

    Fact in(State other, String by) {
        return new Fact(id, of, said, spans, asks, other, by);
    }

    /** The same under another id: at another place of the page. */
    public Fact named(String other) {
        return new Fact(other, of, said, spans, asks, state, decided);
    }

    public FactKind kind() {
        return FactKind.of(said);
    }

    /** What it says as a page's inputs have it, by the names of its kind's fields. */
    public Map<String, String> words() {
        return FactWords.of(said);
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
