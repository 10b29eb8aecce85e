package cn.kehui.duty.campaign;

import cn.kehui.ground.base.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One year's week at one place.
 *
 * @param parent the campaign of the level above; null: none is known
 * @param region the code of its region; units of it and of all below it take part
 * @param issuers in the order of the notice: the first leads
 * @param themes empty: the notice names none
 * @param periods several stand side by side: the season, the week, the day
 * @param events what the issuers hold themselves
 * @param offers in which words the notice speaks of activities
 * @param questions what the notice leaves open, in our words
 */
public record Campaign(
        CampaignId id,
        @Nullable CampaignId parent,
        String title,
        int year,
        String region,
        List<String> issuers,
        Notice notice,
        List<String> addressees,
        List<String> themes,
        List<Period> periods,
        List<Period> events,
        List<Contact> contacts,
        List<EvidenceRule> evidence,
        List<Offer> offers,
        List<String> questions,
        List<Duty> duties) {

    /**
     * The notice that calls for it.
     *
     * @param number 文号; empty: it has none
     * @param issuedOn null: it bears no date
     * @param follows the notices it names as its grounds
     */
    public record Notice(
            String title, String number, @Nullable LocalDate issuedOn, List<String> follows) {}

    /**
     * A span of days, or an event.
     *
     * @param what what it is the time of
     * @param words as the notice has them: 5月上旬 stays words
     * @param from null: no first day is named
     * @param to the last day; null: none is named
     * @param place empty: none is named
     */
    public record Period(
            String what,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String place,
            String clause) {}

    /**
     * Words of the notice that are offered where an activity is entered.
     *
     * @param is what they name: {@code block} or {@code kind}
     * @param clause where the notice says so
     */
    public record Offer(String is, List<String> of, String clause) {
        public static final String BLOCK = "block";
        public static final String KIND = "kind";

        public Offer {
            if (!is.equals(BLOCK) && !is.equals(KIND)) {
                throw new IllegalArgumentException("nothing is offered as \"" + is + "\"");
            }
            of = List.copyOf(of);
        }
    }

    /** What the notice offers of a sort, in its order. */
    public List<Offer> offers(String is) {
        return offers.stream().filter(one -> one.is().equals(is)).toList();
    }

    /** A post to ask or to send to; who holds it changes, and is kept with the unit. */
    public record Contact(String id, String post, String phone, String mail, String address) {}

    /**
     * @throws NotFound if it has no such duty
     */
    public Duty duty(DutyId duty) {
        return duties.stream()
                .filter(one -> one.id().equals(duty))
                .findFirst()
                .orElseThrow(() -> new NotFound(duty));
    }

    public Optional<Contact> contact(String contact) {
        return contacts.stream().filter(one -> one.id().equals(contact)).findFirst();
    }

    /**
     * A campaign in a list, and how it stands.
     *
     * @param publishedAt null: its duties are not owed
     * @param takenBack whether they were before
     */
    public record Listing(Campaign campaign, @Nullable Instant publishedAt, boolean takenBack) {}
}
