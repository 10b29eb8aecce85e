package cn.kehui.total.selection;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The picked activities as they were sent upward; never changed.
 *
 * @param unit who sent it, {@code by} the person as called then
 */
public record PickList(
        PickListId id,
        String campaign,
        UnitId unit,
        String unitName,
        String title,
        Content content,
        String by,
        Instant at) {

    /** As what its rows are recommended, each once; empty: nobody said. */
    public List<String> tiers() {
        return content.rows().stream().map(Row::as).distinct().toList();
    }

    /**
     * The part of it that is recommended as one tier.
     *
     * @param tier null: all of it; empty: of which nobody said
     * @throws NotFound if nothing in it is
     */
    PickList only(@Nullable String tier) {
        if (tier == null) {
            return this;
        }
        var rows = content.rows().stream().filter(row -> row.as().equals(tier)).toList();
        if (rows.isEmpty()) {
            throw new NotFound(tier);
        }
        var called = Texts.say("list.titled", title, said(tier));
        var part = new Content(content.form(), rows);
        return new PickList(id, campaign, unit, unitName, called, part, by, at);
    }

    /** What a tier is called. */
    public static String said(String tier) {
        return tier.isEmpty() ? Texts.say("list.no-tier") : tier;
    }

    /** {@code form}: whose rows they are, {@code name@version}. */
    public record Content(String form, List<Row> rows) {
        public FormId formId() {
            return FormId.of(form);
        }
    }

    /**
     * @param submission the version it stands in, {@code version} its number, {@code row} from 0
     * @param values field id → words typed
     * @param by who picked it, {@code at} when: ISO 8601
     * @param tier as what it is recommended; null or empty: nobody said
     */
    public record Row(
            String unit,
            String obligation,
            String submission,
            int version,
            int row,
            Map<String, String> values,
            String reason,
            String by,
            String at,
            @Nullable String tier) {
        /** As what it is recommended; empty: nobody said. */
        String as() {
            return tier == null ? "" : tier;
        }

        /** The same with other words. */
        Row with(Map<String, String> other) {
            return new Row(unit, obligation, submission, version, row, other, reason, by, at, tier);
        }
    }
}
