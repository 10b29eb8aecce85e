package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Party;
import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a phrase of a notice means, in the order in which they were chosen; an empty list means any.
 *
 * @param units codes of units named one by one
 */
public record Whom(
        List<Function> functions, List<UnitKind> kinds, List<Level> levels, List<String> units) {
    public static final Whom NOBODY = new Whom(List.of(), List.of(), List.of(), List.of());

    /** The same as a campaign has it, each in the order of its names. */
    public static Whom of(Selector selector) {
        return new Whom(
                named(selector.functions()),
                named(selector.kinds()),
                named(selector.levels()),
                selector.units().stream().sorted().toList());
    }

    private static <E extends Enum<E>> List<E> named(Collection<E> some) {
        return some.stream().sorted(Comparator.comparing(Enum::name)).toList();
    }

    /**
     * A party as a campaign has it; empty: it is not decided who is meant.
     *
     * @param level at which the offices stand that take in what is sent
     */
    public static Optional<Party> owing(Said.Party said, Level level, String clause) {
        return said.whom()
                .selector()
                .map(
                        selector ->
                                new Party(
                                        said.words(),
                                        selector,
                                        said.led(),
                                        new Party.Receiver.Office(said.receiver(), level),
                                        said.channel(),
                                        "",
                                        clause));
    }

    /** As a campaign has it; empty: nobody is named. */
    public Optional<Selector> selector() {
        return equals(NOBODY)
                ? Optional.empty()
                : Optional.of(
                        new Selector(
                                Set.copyOf(functions),
                                Set.copyOf(kinds),
                                Set.copyOf(levels),
                                Set.copyOf(units)));
    }
}
