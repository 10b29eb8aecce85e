package cn.kehui.sheet.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Sealer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers on their way to and from the database: a telephone, and what its form marks as a person's
 * own, is sealed by itself with the row and the place it stands at. What a form does not ask is
 * sealed too: nobody says that it may be read. Whatever looks sealed is, so that it opens without
 * the form.
 */
@Component
public class SealedAnswers {
    private final Sealer sealer;
    private final Forms forms;

    SealedAnswers(Keys keys, Forms forms) {
        this.sealer = keys.sealer("answers");
        this.forms = forms;
    }

    /**
     * Where answers are kept.
     *
     * @param form that was filled; null: documents only
     * @param row of a table: {@code submission} and its id
     */
    public record Row(@Nullable FormId form, String row) {}

    /** The row of a version that was filed. */
    public static String submission(String id) {
        return "submission " + id;
    }

    /** What every value begins with that is sealed as of now. To be asked before sealing. */
    public String prefix() {
        return sealer.prefix();
    }

    /** As they are kept. */
    public Answers seal(Answers answers, Row row) {
        var form = form(row);
        var rows = new ArrayList<Map<String, String>>();
        for (var cells : answers.rows()) {
            rows.add(sealed(cells, RowPlace.whole(rows.size()) + ".", form, row.row()));
        }
        return new Answers(answers.unit(), sealed(answers.values(), "", form, row.row()), rows);
    }

    /**
     * One text as it is kept.
     *
     * @param place such as {@code contact} or {@code rows[0].contact}
     */
    public String seal(String typed, String place, Row row) {
        var cell = RowPlace.of(place);
        return kept(form(row), cell == null ? place : cell.field(), typed)
                ? sealer.seal(typed.getBytes(UTF_8), row.row() + "/" + place)
                : typed;
    }

    /** As they were typed. */
    public Answers open(Answers kept, String row) {
        var rows = new ArrayList<Map<String, String>>();
        for (var cells : kept.rows()) {
            rows.add(opened(cells, RowPlace.whole(rows.size()) + ".", row));
        }
        return new Answers(kept.unit(), opened(kept.values(), "", row), rows);
    }

    /** One text as it was typed; what an older version kept in the clear comes back as it is. */
    public String open(String kept, String place, String row) {
        return Sealer.sealed(kept) ? new String(sealer.open(kept, row + "/" + place), UTF_8) : kept;
    }

    /** Whether anything stands there that is about somebody under age. */
    public boolean minors(Answers answers, @Nullable FormId id) {
        var form = form(new Row(id, ""));
        return form != null
                && (form.fields().stream()
                                .anyMatch(one -> one.minor() && !answers.typed(one).isBlank())
                        || answers.rows().stream().anyMatch(cells -> minors(form, cells)));
    }

    private static boolean minors(Form form, Map<String, String> cells) {
        return form.rowFields().stream()
                .anyMatch(one -> one.minor() && !cells.getOrDefault(one.id(), "").isBlank());
    }

    private Map<String, String> sealed(
            Map<String, String> cells, String before, @Nullable Form form, String row) {
        var sealed = new HashMap<String, String>();
        cells.forEach(
                (id, typed) ->
                        sealed.put(
                                id,
                                kept(form, id, typed)
                                        ? sealer.seal(
                                                typed.getBytes(UTF_8), row + "/" + before + id)
                                        : typed));
        return sealed;
    }

    private Map<String, String> opened(Map<String, String> cells, String before, String row) {
        var opened = new HashMap<String, String>();
        cells.forEach((id, kept) -> opened.put(id, open(kept, before + id, row)));
        return opened;
    }

    /** Whether it is to be sealed. What somebody typed that looks sealed is, or it never opened. */
    private static boolean kept(@Nullable Form form, String id, String typed) {
        if (typed.isEmpty()) {
            return false;
        }
        var field = form == null ? null : field(form, id);
        return Sealer.sealed(typed) || (field == null ? Field.named(id) == null : field.sealed());
    }

    private static @Nullable Field field(Form form, String id) {
        return form.allFields().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private @Nullable Form form(Row row) {
        return row.form() == null ? null : forms.find(row.form()).orElse(null);
    }
}
