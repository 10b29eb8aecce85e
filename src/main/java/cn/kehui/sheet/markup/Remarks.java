package cn.kehui.sheet.markup;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one file as they are written into its copy.
 *
 * @param summary a heading, then every problem with its place
 * @param at what is written where: one remark a place, however many problems it has
 */
record Remarks(List<String> summary, Map<Spot, Remark> at) {

    /**
     * @param stops whether something at this place must be put right, not only confirmed
     */
    record Remark(boolean stops, List<String> lines) {
        Remark plus(Remark other) {
            var all = new ArrayList<>(lines);
            all.addAll(other.lines);
            return new Remark(stops || other.stops, List.copyOf(all));
        }
    }

    static Remarks of(Problems problems) {
        var told =
                problems.findings().stream()
                        .filter(finding -> finding.stops() || finding.asks())
                        .toList();
        var summary = new ArrayList<String>();
        summary.add(Texts.say("returned.heading", told.size()));
        var at = new LinkedHashMap<Spot, Remark>();
        for (int i = 0; i < told.size(); i++) {
            var finding = told.get(i);
            var spot = spot(problems.received().places(), finding.at());
            var words =
                    Texts.say(
                            finding.stops() ? "returned.stops" : "returned.asks",
                            finding.message());
            summary.add(i + 1 + ". " + place(problems, finding, spot) + words);
            if (spot != null) {
                at.merge(spot, new Remark(finding.stops(), List.of(words)), Remark::plus);
            }
        }
        return new Remarks(List.copyOf(summary), Map.copyOf(at));
    }

    /** Of a whole row: its first answer. */
    private static @Nullable Spot spot(Map<String, Spot> places, String at) {
        var spot = places.get(at);
        if (spot != null || !RowPlace.whole(at)) {
            return spot;
        }
        return places.entrySet().stream()
                .filter(place -> place.getKey().startsWith(at + "."))
                .map(Map.Entry::getValue)
                .min(java.util.Comparator.comparingInt(Spot::row).thenComparingInt(Spot::cell))
                .orElse(null);
    }

    private static String place(Problems problems, Finding finding, @Nullable Spot spot) {
        var said =
                finding.at().equals("unit")
                        ? Texts.say("returned.unit")
                        : problems.form().at(finding.at()).map(Field::label).orElse("");
        var label = finding.message().startsWith(said) ? "" : said;
        if (spot == null) {
            return label.isEmpty() ? "" : Texts.say("returned.label", label);
        }
        return label.isEmpty()
                ? Texts.say("returned.label", spot.words())
                : Texts.say("returned.place", label, spot.words());
    }
}
