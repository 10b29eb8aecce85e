package cn.kehui.total.selection;

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
        /** The same with other words. */
        Row with(Map<String, String> other) {
            return new Row(unit, obligation, submission, version, row, other, reason, by, at, tier);
        }
    }
}
