package cn.kehui.notice.facts;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Unit;
import java.util.List;

/** Whom the addressees of a notice name, by what offices do and not by what they are called. */
public final class Addressees {
    private Addressees() {}

    /**
     * @param units in the order of their codes; nobody: the phrase is to be put right, or the
     *     directory
     * @param elsewhere the place whose body issued the notice, where it is none of here; else empty
     */
    public record Matching(String phrase, List<Unit> units, String elsewhere) {}

    /**
     * Each phrase with its units, without who issues it.
     *
     * @param units those in the region of the notice
     */
    public static List<Matching> matchings(
            Actor actor, IncomingNotices.Opened opened, List<Unit> units) {
        var elsewhere = ForeignIssuer.elsewhere(opened.facts());
        if (elsewhere.isPresent()) {
            return Fact.words(opened.facts(), FactKind.ADDRESSEE).stream()
                    .map(phrase -> new Matching(phrase, List.of(), elsewhere.get()))
                    .toList();
        }
        var reader = new PartyReader(actor.unit().level());
        var all = units.stream().filter(unit -> !unit.id().equals(actor.unitId())).toList();
        return Fact.words(opened.facts(), FactKind.ADDRESSEE).stream()
                .map(phrase -> new Matching(phrase, reader.matched(phrase, all), ""))
                .toList();
    }
}
