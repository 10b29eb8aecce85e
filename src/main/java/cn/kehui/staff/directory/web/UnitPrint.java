package cn.kehui.staff.directory.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.org.Region;
import cn.kehui.ground.org.Regions;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import cn.kehui.staff.directory.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a unit into words. */
@Component
final class UnitPrint {
    private final Units units;
    private final Posts posts;
    private final Regions regions;
    private final GlancePrint glances;

    UnitPrint(Units units, Posts posts, Regions regions, GlancePrint glances) {
        this.units = units;
        this.posts = posts;
        this.regions = regions;
        this.glances = glances;
    }

    UnitPage page(Visit visit, Unit unit, String said) {
        return page(visit, unit, List.of(), UnitPage.Typed.NOTHING).saying(said);
    }

    UnitPage page(Visit visit, Unit unit, List<UnitPage.Problem> problems, UnitPage.Typed typed) {
        var scope = Directory.open(visit.actor());
        var below = scope.holds(unit.path()) ? units.children(unit.id()) : List.<Unit>of();
        var above = units.chain(unit);
        return new UnitPage(
                visit.shell(),
                Directory.keeps(visit.actor(), unit),
                "/units/" + unit.id(),
                unit.name(),
                above.subList(0, above.size() - 1).stream().map(UnitPrint::link).toList(),
                facts(unit),
                glances.whole(visit.actor(), unit),
                posts.of(unit.id()).stream().map(UnitPrint::post).toList(),
                below.stream().map(UnitPrint::link).toList(),
                units.closedOn(unit.id()).map(Object::toString).orElse(null),
                "",
                problems,
                typed);
    }

    private List<UnitPage.Fact> facts(Unit unit) {
        var facts = new ArrayList<UnitPage.Fact>();
        facts.add(new UnitPage.Fact("编码", unit.code()));
        facts.add(new UnitPage.Fact("简称", unit.shortName()));
        facts.add(new UnitPage.Fact("区划", place(unit)));
        facts.add(new UnitPage.Fact("类别", unit.kind().label()));
        facts.add(new UnitPage.Fact("层级", unit.level().label()));
        facts.add(new UnitPage.Fact("条线", unit.line().label()));
        facts.add(new UnitPage.Fact("承担的职能", UnitsPrint.functions(unit)));
        facts.add(
                new UnitPage.Fact(
                        "统一社会信用代码", units.creditCode(unit.id()).map(Object::toString).orElse("")));
        facts.removeIf(fact -> fact.value().isEmpty());
        return facts;
    }

    /** 山东省 青岛市 崂山区（370212） */
    private String place(Unit unit) {
        var path = regions.path(unit.region());
        var names =
                path.stream()
                        .skip(path.size() > 1 ? 1 : 0)
                        .map(Region::name)
                        .collect(Collectors.joining(" "));
        return names + "（" + unit.region() + "）";
    }

    private static UnitPage.Link link(Unit unit) {
        return new UnitPage.Link("/units/" + unit.id(), unit.name());
    }

    private static UnitPage.PostPrint post(Post post) {
        return new UnitPage.PostPrint(
                post.id().toString(),
                "/posts/" + post.id() + "/holders",
                post.name(),
                post.phone(),
                post.mail(),
                post.channel(),
                post.holders().stream()
                        .map(
                                holder ->
                                        new UnitPage.HolderPrint(
                                                holder.name(),
                                                holder.since().toString(),
                                                holder.until() == null
                                                        ? "至今"
                                                        : holder.until().toString()))
                        .toList());
    }
}
