package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.ground.org.Function;
import cn.kehui.sheet.form.FormId;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fact of a notice says, a type for each kind. It may be half of what is needed, for notices
 * are: whether it can stand is another question. Kept as jsonb, in which {@code is} names the type.
 */
// house: long because what a fact may say is one sealed choice, each of its records a few lines
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(value = Said.Words.class, name = "words"),
    @Type(value = Said.Issued.class, name = "issued"),
    @Type(value = Said.Period.class, name = "period"),
    @Type(value = Said.Event.class, name = "event"),
    @Type(value = Said.Duty.class, name = "duty"),
    @Type(value = Said.Party.class, name = "party"),
    @Type(value = Said.Quota.class, name = "quota"),
    @Type(value = Said.Form.class, name = "form"),
    @Type(value = Said.Contact.class, name = "contact"),
    @Type(value = Said.Evidence.class, name = "evidence"),
    @Type(value = Said.Question.class, name = "question"),
    @Type(value = Said.Unread.class, name = "unread")
})
public sealed interface Said {

    /**
     * Words alone.
     *
     * @param of title, number, issuer, addressee, notice that is followed, or theme
     */
    record Words(FactKind of, String words) implements Said {
        public Words {
            if (!of.wordsAlone()) {
                throw new IllegalArgumentException(of + " is more than words");
            }
        }
    }

    /** The day that stands beneath the notice. */
    record Issued(LocalDate day) implements Said {}

    /**
     * @param from null: no first day is named
     * @param to null: no last day is named
     */
    record Period(String what, String words, @Nullable LocalDate from, @Nullable LocalDate to)
            implements Said {}

    /**
     * What the issuers hold themselves.
     *
     * @param when with what it is the time of
     * @param place empty: none is named
     */
    record Event(Period when, String place) implements Said {}

    /**
     * @param papers beside its forms
     * @param parent the duty of the level above that it feeds; null: none
     */
    record Duty(String title, Due due, List<Paper> papers, @Nullable DutyId parent)
            implements Said {}

    /**
     * When a duty is due.
     *
     * @param words as the notice has them; empty: it sets no time
     * @param opens null: from the publishing
     * @param closes its last day; null: none
     * @param hour on that day; null: as it ends
     */
    record Due(
            String words,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable LocalTime hour) {}

    /**
     * Papers or pictures of one sort.
     *
     * @param least how many; 0: may be left out
     */
    record Paper(String title, PaperDemand.Kind kind, int least) {}

    /**
     * Some of those who owe a duty, and to whom.
     *
     * @param words who they are, in the words of the notice
     * @param led for which things they owe it; empty: for all
     * @param receiver the office that takes it in
     * @param channel how it gets there; empty: it is not said
     */
    record Party(String words, String led, Whom whom, Function receiver, String channel)
            implements Said {}

    /**
     * @param most rows of one unit
     * @param of for whom it holds; nobody: for all
     */
    record Quota(int most, String words, Whom of) implements Said {
        Quota beside(String more) {
            return new Quota(most, words + more, of);
        }
    }

    /**
     * A form that hangs on a notice.
     *
     * @param duties the ids of the facts of the duties that ask for it
     * @param use which form is taken
     * @param shape its definition as JSON, byte for byte as it was read, for its version is drawn
     *     from that; empty: no cells were read
     */
    record Form(String title, List<String> duties, Use use, String shape) implements Said {
        /** Whether there is something to fill: a known form, or cells that were read. */
        boolean made() {
            return switch (use) {
                case Use.Known _ -> true;
                case Use.Anew _ -> !shape.isEmpty();
                case Use.Undecided _ -> false;
            };
        }
    }

    /** Which form a form of a notice is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Use.Known.class, name = "known"),
        @Type(value = Use.Anew.class, name = "anew"),
        @Type(value = Use.Undecided.class, name = "undecided")
    })
    sealed interface Use {
        record Known(FormId form) implements Use {}

        /** It becomes a form of its own, as it was read. */
        record Anew() implements Use {}

        record Undecided() implements Use {}
    }

    /** A post to ask or to send to. */
    record Contact(String post, String phone, String mail, String address) implements Said {}

    /**
     * A rule about photos and videos, with all that its page lets a person say of one.
     *
     * @param rule of what sort it is; what another sort needs is kept, and does not count
     * @param of kinds, formats or wording
     * @param kind of which at least some are asked
     */
    record Evidence(Rule rule, String words, List<String> of, String kind, Numbers numbers)
            implements Said {
        /** The sorts of rules, as a campaign's YAML names them. */
        public enum Rule {
            KINDS,
            FORMATS,
            SIZE,
            LEAST,
            DIFFERENT,
            PEOPLE,
            WORDING,
            LENGTH,
            JUDGED
        }

        /**
         * @param from bytes
         * @param to bytes
         * @param seconds of a video; each null: not said
         */
        public record Numbers(
                @Nullable Integer least,
                @Nullable Integer from,
                @Nullable Integer to,
                @Nullable Integer seconds) {
            static final Numbers NONE = new Numbers(null, null, null, null);
        }
    }

    /**
     * What a person has to decide.
     *
     * @param code of the reader's warning; empty: a person asks
     * @param decision empty: none yet
     * @param names what the message names, in its order
     * @param changed what the decision changed, as it was before
     */
    record Question(
            String message,
            String code,
            String decision,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> names,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Was> changed)
            implements Said {
        public Question {
            names = names == null ? List.of() : names;
            changed = changed == null ? List.of() : changed;
        }

        public Question(String message, String code, String decision) {
            this(message, code, decision, List.of(), List.of());
        }
    }

    /** A fact before a decision changed it; left out: it was not there, or did not hold. */
    record Was(String fact, Said said, Fact.State state) {}

    /** What was typed, kept or read and cannot be what its kind says: shown, to be put right. */
    record Unread(FactKind of, Map<String, String> words) implements Said {}
}
