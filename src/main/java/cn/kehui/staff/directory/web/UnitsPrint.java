package cn.kehui.staff.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitQuery;
import cn.kehui.staff.directory.Directory;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a page of the tree into words. */
final class UnitsPrint {
    private static final int DEEPEST = 6;

    private UnitsPrint() {}

    /**
     * What was asked for.
     *
     * @param after the path of the last unit of the page before; empty: there is none
     */
    record Asked(String words, @Nullable Line line, boolean closed, String after) {
        boolean everything() {
            return words.isBlank() && line == null;
        }
    }

    static UnitsPage page(
            Visit visit, Asked asked, UnitQuery.Found found, Map<UnitId, Glance> glances) {
        var units = found.units();
        int shallowest = units.stream().mapToInt(UnitsPrint::depth).min().orElse(0);
        boolean tree = asked.everything() && !asked.closed();
        return new UnitsPage(
                visit.shell(),
                Directory.keeps(visit.actor()),
                asked.words(),
                lines(asked.line()),
                asked.closed(),
                "",
                counted(found),
                units.stream()
                        .map(unit -> row(unit, tree ? shallowest : -1, glances.get(unit.id())))
                        .toList(),
                !glances.isEmpty(),
                asked.after().isEmpty() ? "" : href(asked, ""),
                found.more() ? href(asked, units.getLast().path()) : "");
    }

    private static String counted(UnitQuery.Found found) {
        int here = found.units().size();
        if (here == 0) {
            return Texts.say("unit.none-found");
        }
        return here == found.of()
                ? Texts.say("unit.counted", found.of())
                : Texts.say("unit.counted-page", found.of(), here);
    }

    private static UnitsPage.Row row(Unit unit, int shallowest, @Nullable Glance glance) {
        return new UnitsPage.Row(
                "/units/" + unit.id(),
                unit.name(),
                unit.code(),
                shallowest < 0 ? 0 : Math.min(DEEPEST, depth(unit) - shallowest),
                glance,
                unit.kind().label(),
                unit.level().label(),
                unit.line().label(),
                functions(unit));
    }

    static String functions(Unit unit) {
        return Arrays.stream(Function.values())
                .filter(unit.functions()::contains)
                .map(Function::label)
                .collect(Collectors.joining("、"));
    }

    private static int depth(Unit unit) {
        return (int) unit.path().chars().filter(c -> c == '/').count();
    }

    private static List<UnitsPage.Choice> lines(@Nullable Line chosen) {
        var choices = new ArrayList<UnitsPage.Choice>();
        choices.add(new UnitsPage.Choice("", "全部条线", chosen == null));
        for (var line : Line.values()) {
            choices.add(new UnitsPage.Choice(line.name(), line.label(), line == chosen));
        }
        return choices;
    }

    private static String href(Asked asked, String after) {
        return "/units?q="
                + URLEncoder.encode(asked.words(), UTF_8)
                + "&line="
                + (asked.line() == null ? "" : asked.line().name())
                + (asked.closed() ? "&show=closed" : "")
                + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, UTF_8));
    }
}
