package cn.kehui.statistics;

import cn.kehui.form.FormId;
import cn.kehui.org.Line;
import org.jspecify.annotations.Nullable;

/**
 * Which total is meant.
 *
 * @param line units of this line alone; null: all lines joined
 * @param at a unit's id or a region's code, as {@code by} says; empty: all that the actor may see
 */
public record Cut(
        String campaign, FormId form, By by, @Nullable Line line, Basis basis, String at) {

    /** All of a form that one may see, of accepted versions, by units. */
    public static Cut of(String campaign, FormId form) {
        return new Cut(campaign, form, By.UNITS, null, Basis.ACCEPTED, "");
    }

    public Cut at(String other) {
        return new Cut(campaign, form, by, line, basis, other);
    }

    public Cut by(By other) {
        return new Cut(campaign, form, other, line, basis, "");
    }

    public Cut line(@Nullable Line other) {
        return new Cut(campaign, form, by, other, basis, at);
    }

    public Cut basis(Basis other) {
        return new Cut(campaign, form, by, line, other, at);
    }
}
