package cn.kehui.sheet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form: one line of its YAML.
 *
 * @param id under which programs know it
 * @param label as the form prints it, without note
 * @param also other words that people write for the label
 * @param parts where one column is often split in two: the words for each half, in the order they
 *     are joined
 * @param note printed behind the label, in brackets; may be empty
 * @param hint printed in the blank answer, in brackets; may be empty
 * @param group the heading above it, or empty
 * @param required left blank, it stops
 * @param unlikely above this a reason is asked for; in the unit of the form (万元 for money); 0: no
 *     such limit
 * @param privacy whether what is answered is somebody's own
 * @param look how the official layout shows it
 */
public record Field(
        String id,
        Kind kind,
        String label,
        List<String> also,
        List<List<String>> parts,
        String note,
        String hint,
        Group group,
        boolean required,
        long unlikely,
        Privacy privacy,
        Look look) {

    /** Whose an answer is: one that is a person's own is kept sealed. */
    public enum Privacy {
        OPEN,
        /** Of a person. */
        PERSONAL,
        /** Of somebody under age: whoever is shown it, that is a line in the journal. */
        MINOR
    }

    /** A heading over several questions. {@link #NONE} has no label. */
    public record Group(String label, String note, List<String> also) {
        public static final Group NONE = new Group("", "", List.of());

        public boolean none() {
            return label.isEmpty();
        }
    }

    /**
     * @param spaced the label as the layout spreads it, such as 联 系 人
     * @param beside on the same line as the question before it
     * @param tall the label runs downwards and the answer is large
     * @param width of its column, in characters
     * @param source the clause that sets its limit; may be empty
     */
    public record Look(String spaced, boolean beside, boolean tall, int width, String source) {}

    /** Behind a count, where the names of what is counted are kept. */
    private static final String NAMES = ".names";

    /** Where the names behind this count are kept among the answers: {@code venues_open.names}. */
    public String names() {
        return id + NAMES;
    }

    /** The id of the count whose names are kept at {@code place}; null: it is no place of names. */
    public static @Nullable String named(String place) {
        return place.endsWith(NAMES) ? place.substring(0, place.length() - NAMES.length()) : null;
    }

    public String unit() {
        return kind.unit();
    }

    /** Whether its answers are kept sealed: telephones, and what the form marks. */
    public boolean sealed() {
        return privacy != Privacy.OPEN || kind instanceof Kind.Phone;
    }

    /** Whether it is about somebody under age. */
    public boolean minor() {
        return privacy == Privacy.MINOR;
    }
}
