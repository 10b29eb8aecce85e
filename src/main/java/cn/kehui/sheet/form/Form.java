package cn.kehui.sheet.form;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as a notice prints it, and what its answers mean. Immutable; a changed form is a new
 * version.
 *
 * @param title in full, as the attachment has it
 * @param alsoTitled other titles under which it is sent
 * @param shape how it is laid out
 * @param unit where the reporting unit's name stands
 * @param entry where one unit may send the form many times, the field by which two of them are the
 *     same thing; else empty
 * @param fields questions asked once
 * @param rows questions asked once a row, if it has a table of rows
 * @param notes printed beneath
 * @param jump percent by which a figure may differ from that of the year before, unasked
 */
public record Form(
        FormId id,
        String title,
        String shortTitle,
        List<String> alsoTitled,
        Shape shape,
        UnitLine unit,
        String entry,
        List<Field> fields,
        Optional<Rows> rows,
        List<Check> checks,
        List<String> notes,
        int jump) {
    /** Where a form says nothing of it. */
    static final int JUMP = 8;

    /** The same without what is printed beneath it. */
    public Form withoutNotes() {
        return new Form(
                id,
                title,
                shortTitle,
                alsoTitled,
                shape,
                unit,
                entry,
                fields,
                rows,
                checks,
                List.of(),
                jump);
    }

    /** How a form is laid out. */
    public enum Shape {
        /** Heading, label and figure, one question a line. */
        STATISTICS,
        /** A head and many rows. */
        ROWS,
        /** Labels and answers side by side in one frame. */
        GRID,
        /** Numbered lines without a frame. */
        LINES
    }

    /**
     * Where the name of the reporting unit stands: on a line above the table, or in a field.
     *
     * @param label of that line; empty where a field holds the name
     * @param seal whether the line asks for a seal
     * @param printed what the blank form prints behind the label, which names no unit; may be empty
     * @param field the field or column that holds the name, or names it where the line does not;
     *     may be empty
     */
    public record UnitLine(String label, boolean seal, String printed, String field) {}

    /**
     * @param numbered label of the numbering column, or empty
     * @param blank how many empty rows the official form prints
     * @param joined columns that people make of two
     */
    public record Rows(
            String numbered,
            int blank,
            Optional<Quota> quota,
            List<Field> fields,
            List<Joined> joined) {
        public Field field(String id) {
            return fields.stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
        }
    }

    /**
     * How many rows one unit may send.
     *
     * @param of the kind of unit the clause names; for others the form sets no limit
     * @param source the clause
     */
    public record Quota(int most, String of, String source) {}

    /** One column that holds a name and a number, where the form has two. */
    public record Joined(List<String> labels, String first, String second) {}

    /**
     * A check over several answers.
     *
     * @param field if this is above zero …
     * @param by … at least one of these is expected to be
     */
    public record Check(String id, String field, List<String> by, boolean stops) {}

    public Optional<Field> find(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /**
     * @throws NoSuchElementException if the form asks no such question
     */
    public Field field(String fieldId) {
        return find(fieldId)
                .orElseThrow(() -> new NoSuchElementException(id + " has no field " + fieldId));
    }

    /** The questions of a row; none where the form has no rows. */
    public List<Field> rowFields() {
        return rows.map(Rows::fields).orElse(List.of());
    }

    public Stream<Field> allFields() {
        return Stream.concat(fields.stream(), rowFields().stream());
    }

    /**
     * The question at a place such as {@code events_held} or {@code rows[0].intro}; empty for
     * {@code unit} and {@code file}.
     */
    public Optional<Field> at(String place) {
        var cell = RowPlace.of(place);
        return cell == null
                ? find(place)
                : rowFields().stream().filter(field -> field.id().equals(cell.field())).findFirst();
    }
}
