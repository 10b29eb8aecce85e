package cn.kehui.total.statistics;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Line;
import cn.kehui.sheet.form.FormId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    /**
     * The cut that an address names.
     *
     * @param said its query: {@code by}, {@code line}, {@code basis}, {@code unit}, {@code region}
     * @throws NotFound if it names a form or a line that cannot be
     */
    public static Cut of(String campaign, String form, Map<String, String> said) {
        boolean regions = "regions".equals(said.get("by"));
        var line = said.getOrDefault("line", "");
        return new Cut(
                campaign,
                form(form),
                regions ? By.REGIONS : By.UNITS,
                line.isEmpty() ? null : line(line),
                "filed".equals(said.get("basis")) ? Basis.FILED : Basis.ACCEPTED,
                said.getOrDefault(regions ? "region" : "unit", ""));
    }

    /** What an address says to name it, but for what goes without saying. */
    public Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        if (by == By.REGIONS) {
            said.put("by", "regions");
        }
        if (!at.isEmpty()) {
            said.put(by == By.REGIONS ? "region" : "unit", at);
        }
        if (line != null) {
            said.put("line", line.name().toLowerCase(Locale.ROOT));
        }
        if (basis == Basis.FILED) {
            said.put("basis", "filed");
        }
        return said;
    }

    private static FormId form(String id) {
        try {
            return FormId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }

    private static Line line(String name) {
        return Arrays.stream(Line.values())
                .filter(line -> line.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }

    /** Of the same form, what goes without saying: an address with nothing behind it. */
    public Cut bare() {
        return of(campaign, form);
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

    /**
     * Which of the nodes directly below a total stand beside it.
     *
     * @param after the key of the one after which they begin; empty: the first
     * @param most at most so many; 0: none
     */
    public record Beside(String after, int most) {
        /** The total alone. */
        public static final Beside NOTHING = new Beside("", 0);
    }

    /** Which version of a unit goes into a total. */
    public enum Basis {
        /** The accepted one alone. */
        ACCEPTED("已通过"),
        /** The accepted one, or a newer one that was filed and is not yet reviewed. */
        FILED("含待审核");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Along which tree a total is taken apart. */
    public enum By {
        /** Units below units, each on its line. */
        UNITS("按单位"),
        /** Regions below regions, the units of all lines together. */
        REGIONS("按区划");

        private final String label;

        By(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
