package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the reports of a figure a page shows, and where the others are. */
final class TrailPaging {
    private final Trail trail;
    private final Trail.Found found;

    TrailPaging(Trail trail) {
        this.trail = trail;
        this.found = trail.found();
    }

    /**
     * @param taken how many of what is taken off are named
     */
    TrailPage.Paging page(int taken) {
        var which = found.which();
        var action = TotalLinks.of(trail.totals().cut().bare(), trail.field().id());
        return new TrailPage.Paging(
                action,
                trail.totals().cut().said(),
                which.words(),
                which.words().isEmpty() ? "" : found(which.words()),
                part("after", which.after(), trail.given(), found.given()),
                part("lacking", which.lacking(), trail.missing(), found.missing()),
                Math.max(0, trail.taken().size() - taken));
    }

    private String found(String words) {
        var quantity = found.quantity();
        var field = trail.field();
        return quantity == null || !field.kind().sums()
                ? Texts.say("totals.found", words, found.given(), found.missing())
                : Texts.say(
                        "totals.found-sum",
                        words,
                        found.given(),
                        found.missing(),
                        Total.shown(field, quantity),
                        Total.unit(field));
    }

    private TrailPage.Part part(String key, String after, List<Trail.Part> some, int of) {
        if (some.size() == of) {
            return new TrailPage.Part(of, "", "", "");
        }
        boolean full = some.size() == Trail.PAGE;
        return new TrailPage.Part(
                of,
                Texts.say("totals.some", some.size(), of),
                full ? link(key, some.getLast().line().obligation().toString()) : "",
                after.isEmpty() ? "" : link(key, ""));
    }

    /** The same page with one of its two lists further on. */
    private String link(String key, String after) {
        var which = found.which();
        var said = new LinkedHashMap<String, String>();
        said.put("q", which.words());
        said.put("after", which.after());
        said.put("lacking", which.lacking());
        said.put(key, after);
        said.values().removeIf(String::isEmpty);
        return TotalLinks.of(trail.totals().cut(), trail.field().id(), Map.copyOf(said));
    }
}
