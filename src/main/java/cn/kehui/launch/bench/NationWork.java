package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.org.Units;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Statistics;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Adding up a country: provinces, cities, counties, and 45,000 units below these. */
final class NationWork implements Work {
    private static final int UNITS = 45_000;
    private static final int READS = 40;
    private static final int WARM = 8;
    private static final String TOP = "全国量尺单位000000-0";
    private static final String FLOOR = "the bare sums in SQL";

    @Override
    public String name() {
        return "nation";
    }

    @Override
    public void measure(Measuring bench) throws IOException {
        var like = bench.whole(Shape.DEEP).campaign.value();
        var campaign = like.replace("bench", "nation");
        int units = bench.runs(UNITS);
        found(bench.bean(Database.class), like, campaign, units);
        var clerk = clerk(bench);
        var statistics = bench.bean(Statistics.class);
        var cut = Cut.of(campaign, BenchWorld.STATISTICS);
        var beside = statistics.totals(clerk, cut, new Cut.Beside("", 100));
        var province = cut.at(beside.tree().children(beside.cut().at()).get(5).key());
        var least = timed(bench, () -> bench.sums(campaign));
        var what = "%,d units x 19, ".formatted(units);
        bench.spread(
                what + "root", timed(bench, () -> statistics.totals(clerk, cut)), least, FLOOR);
        bench.spread(
                what + "root and provinces",
                timed(bench, () -> statistics.totals(clerk, cut, new Cut.Beside("", 40))),
                least,
                FLOOR);
        bench.spread(
                what + "a province",
                timed(bench, () -> statistics.totals(clerk, province)),
                least,
                FLOOR);
        bench.spread(
                what + "a figure opened",
                timed(bench, () -> statistics.trail(clerk, cut, "public_on_site")),
                least,
                FLOOR);
    }

    private static Timed timed(Measuring bench, Runnable work) {
        bench.timed(1, WARM, _ -> work.run());
        return bench.timed(1, READS, _ -> work.run());
    }

    private static Actor clerk(Measuring bench) {
        var top = bench.bean(Units.class).named(TOP).orElseThrow();
        var people = bench.bean(People.class);
        var id = new PersonId(UUID.randomUUID());
        people.add(new NewPerson(id, top.id(), "国看", id.toString(), Set.of(Role.VIEWER), null));
        return people.known(id);
    }

    /** The owner's to do, as it writes tables of many rooms. */
    private static void found(Database database, String like, String campaign, int units)
            throws IOException {
        try (var script = NationWork.class.getResourceAsStream("/bench/nation.sql");
                var owner = database.coordinates().connect();
                var words = owner.createStatement()) {
            var sql = new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
            owner.setAutoCommit(false);
            words.execute(sql.formatted(like, campaign, units));
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may write a country", e);
        }
        Measuring.counted(database);
    }
}
