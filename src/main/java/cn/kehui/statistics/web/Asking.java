package cn.kehui.statistics.web;

import cn.kehui.base.NotFound;
import cn.kehui.form.FormId;
import cn.kehui.org.Line;
import cn.kehui.statistics.Basis;
import cn.kehui.statistics.By;
import cn.kehui.statistics.Cut;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a total says.
 *
 * @param below whether what lies directly below is shown beside it
 */
public record Asking(
        String campaign,
        String form,
        @Nullable String by,
        @Nullable String line,
        @Nullable String basis,
        @Nullable String unit,
        @Nullable String region,
        @Nullable String below) {

    /**
     * @throws NotFound if it names a form or a line that cannot be
     */
    public Cut cut() {
        boolean regions = "regions".equals(by);
        var at = regions ? region : unit;
        return new Cut(
                campaign,
                formId(),
                regions ? By.REGIONS : By.UNITS,
                line == null || line.isEmpty() ? null : line(line),
                "filed".equals(basis) ? Basis.FILED : Basis.ACCEPTED,
                at == null ? "" : at);
    }

    private FormId formId() {
        try {
            return FormId.of(form);
        } catch (IllegalArgumentException e) {
            throw new NotFound(form);
        }
    }

    private static Line line(String name) {
        return Arrays.stream(Line.values())
                .filter(line -> line.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }
}
