package cn.kehui.duty.campaign;

import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what of a campaign, as its selectors and the list of units say.
 *
 * @param owed a unit owes a duty once, by the first party that names it; in the order of the duties
 *     and of the units' codes
 * @param unmatched parties that name nobody here
 * @param unreceived parties whose receiver is not there, or not one alone: nobody owes by them
 */
public record Owing(List<Owed> owed, List<Gap> unmatched, List<Gap> unreceived) {

    /**
     * One unit's debt.
     *
     * @param quota null: the notice sets no limit for this unit
     */
    public record Owed(Duty duty, Party party, Unit unit, Unit receiver, @Nullable Quota quota) {

        public String channel() {
            return party.channel();
        }

        public @Nullable Integer most() {
            return quota == null ? null : quota.most();
        }

        /** The clause of the quota and its words; empty where there is none. */
        public String mostSource() {
            return quota == null ? "" : quota.clause() + "：" + quota.words();
        }
    }

    /**
     * Who owes a duty, as pages name and count it.
     *
     * @param path of the unit, for who may see its name
     */
    public record Debtor(DutyId duty, UnitId unit, String name, String path, String receiver) {}

    /** Who owes what is published: what is kept by then, whatever becomes of the list of units. */
    public interface Kept {
        /** In the order of the duties and of the units' codes. */
        List<Debtor> of(CampaignId campaign);
    }

    /** A party that comes to nothing. */
    public record Gap(Duty duty, Party party) {}

    /**
     * Of which units something is asked by any of these parties; each counts once, and none owes to
     * itself.
     *
     * @param region in which the offices are looked for that take it in
     * @param units open units of the region and all below it, in the order of their codes
     */
    public static Set<UnitId> units(List<Party> parties, String region, List<Unit> units) {
        return OwingRules.units(parties, region, units);
    }

    public List<Debtor> debtors() {
        return owed.stream()
                .map(
                        one ->
                                new Debtor(
                                        one.duty().id(),
                                        one.unit().id(),
                                        one.unit().name(),
                                        one.unit().path(),
                                        one.receiver().name()))
                .toList();
    }

    public List<Owed> of(DutyId duty) {
        return owed.stream().filter(one -> one.duty().id().equals(duty)).toList();
    }
}
