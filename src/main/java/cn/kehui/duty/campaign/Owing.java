package cn.kehui.duty.campaign;

import cn.kehui.ground.org.Unit;
import java.util.List;
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

    /** A party that comes to nothing. */
    public record Gap(Duty duty, Party party) {}

    public List<Owed> of(DutyId duty) {
        return owed.stream().filter(one -> one.duty().id().equals(duty)).toList();
    }
}
