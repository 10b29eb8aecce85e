package cn.kehui.duty.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One campaign with its duties.
 *
 * @param withdrawn when, by whom and why it was taken back; empty: it was not
 * @param publishing where it is published; null: it is, or not by who is looking
 * @param withdrawing where it is taken back; null: it is not published, or not by who is looking
 * @param activities where its activities are entered and seen; null: it is not published
 * @param days its calendar; null: likewise
 * @param coverage where what the press told of it is; null: it is not published
 * @param above the campaign of the level above; null: none is known
 * @param below campaigns that follow this one
 * @param notice number, day and title of the notice
 */
public record CampaignPage(
        String title,
        String state,
        String withdrawn,
        @Nullable String publishing,
        @Nullable String withdrawing,
        @Nullable String activities,
        @Nullable String days,
        @Nullable String coverage,
        @Nullable Link above,
        List<Link> below,
        List<String> themes,
        List<Timed> periods,
        List<Timed> events,
        String issuers,
        String notice,
        List<String> follows,
        List<String> addressees,
        List<Contact> contacts,
        List<DutyPrint> duties,
        List<Rule> evidence,
        List<String> questions) {

    public record Link(String href, String label) {}

    /**
     * @param words as the notice has them; empty: it names no time
     */
    public record Timed(String what, String words, String place, String clause) {}

    public record Contact(String post, String phone, String mail, String address) {}

    /** What is asked, and where. */
    public record Rule(String words, String clause) {}

    /**
     * A duty in the words of the page.
     *
     * @param correcting where it is put right; empty: it is not published, or not by who is looking
     * @param corrections what was put right in it, a line each
     */
    public record DutyPrint(
            String name,
            String title,
            String deadline,
            String closes,
            String left,
            @Nullable Link above,
            String form,
            List<Rule> papers,
            List<Rule> quotas,
            List<PartyPrint> parties,
            List<String> questions,
            String correcting,
            List<String> corrections,
            int owed,
            List<String> units) {
        public String anchor() {
            return "duty-" + name;
        }
    }

    /**
     * @param units how many units owe by it; 0: the list of units has none, or nobody to take it in
     * @param receiver empty where nobody owes
     */
    public record PartyPrint(
            String words,
            String led,
            int units,
            String receiver,
            String channel,
            String contact,
            String clause) {}
}
