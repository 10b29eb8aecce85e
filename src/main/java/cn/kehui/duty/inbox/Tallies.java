package cn.kehui.duty.inbox;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.State.Stand;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of what a unit receives: of each duty, in each state, opened by its unit or
 * not.
 */
public record Tallies(List<Tally> all) {
    public Tallies {
        all = List.copyOf(all);
    }

    /**
     * So many alike.
     *
     * @param seen whether their units have opened them
     */
    public record Tally(Asked asked, State state, boolean seen, int many) {}

    /**
     * The duty that is asked for.
     *
     * @param form null: documents only
     * @param closesAt when it closes for all who owe it; null: no date is set
     */
    public record Asked(
            DutyId duty,
            CampaignId campaign,
            String title,
            @Nullable FormId form,
            @Nullable Instant closesAt) {}

    /** Each duty once, in the order of their ids. */
    public Set<Asked> duties() {
        return all.stream().map(Tally::asked).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<CampaignId> campaigns() {
        return all.stream().map(one -> one.asked().campaign()).collect(Collectors.toSet());
    }

    /** Of one duty; empty: of all. */
    public Tallies of(String duty) {
        return only(one -> duty.isEmpty() || one.asked().duty().value().equals(duty));
    }

    /** In some states. */
    public Tallies in(Set<State> states) {
        return only(one -> states.contains(one.state()));
    }

    /** Those that stand so. */
    public Tallies standing(Stand stand) {
        return only(one -> one.state().stand() == stand);
    }

    /** Those that their units have opened, or have not. */
    public Tallies seen(boolean seen) {
        return only(one -> one.seen() == seen);
    }

    public int many() {
        return all.stream().mapToInt(Tally::many).sum();
    }

    private Tallies only(Predicate<Tally> wanted) {
        return new Tallies(all.stream().filter(wanted).toList());
    }
}
