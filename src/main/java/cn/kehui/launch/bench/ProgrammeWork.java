package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.ground.org.Units;
import cn.kehui.launch.bench.meter.CrowdLines;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.sheet.form.SealedAnswers;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.PublicProgramme;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/** The programme of 50,000 activities with 200,000 sessions, as a crowd reads it. */
final class ProgrammeWork implements Work {
    private static final int ACTIVITIES = 50_000;
    private static final int READS = 6000;
    private static final int WARM = 3000;
    private static final String CAMPAIGN = "public-2025";
    private static final String FLOOR = "an empty page of the same server";

    /** A word of each title, some as pinyin, in the order in which the titles take turns. */
    private static final List<String> LOOKED_FOR =
            List.of("shenhai", "机器人", "航天", "天文", "量子", "zhongzi", "海洋", "人工智能");

    private static final ProgrammeQuery LEFT =
            new ProgrammeQuery("", null, null, Map.of(ProgrammeFacet.PLACES, "left"));

    private static final int PLACES = 2000;
    private static final List<String> BESIDES = List.of("", " 科学", " 身边", " 带领", " 科技");
    private static final List<String> KINDS = List.of("展览展示", "互动体验", "参观研学", "专家讲座");

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public void measure(Measuring bench) throws IOException {
        int activities = bench.runs(ACTIVITIES);
        founded(bench, activities);
        var programme = bench.bean(PublicProgramme.class);
        long before = used();
        long start = System.nanoTime();
        programme.renew();
        var what = "%,d activities, ".formatted(activities);
        bench.say(
                new Figure(
                        what + "read and indexed", (System.nanoTime() - start) / 1e9, "s", 0, ""));
        bench.say(new Figure(what + "memory", (used() - before) / 1e6, "MB", 0, ""));
        var ids = programme.now().entries().stream().map(one -> one.id()).toList();
        start = System.nanoTime();
        programme.standing(LEFT);
        var asking = what + "where places are left, asked once for all";
        bench.say(new Figure(asking, (System.nanoTime() - start) / 1e6, "ms", 0, ""));
        int port = URI.create(bench.address()).getPort();
        try (var visitors = new CrowdLines(port, Measuring.CLIENTS)) {
            var asked = new Asked(bench, visitors);
            var floor = asked.timed(_ -> "/robots.txt");
            asked.tell(what + "list, filtered, each filter anew", floor, ProgrammeWork::filtered);
            asked.tell(
                    what + "list, filtered, places left, each filter anew",
                    floor,
                    i -> filtered(i) + "&places=left");
            asked.tell(what + "search, filtered, each query anew", floor, ProgrammeWork::searched);
            asked.tell(what + "list, the same for everybody", floor, _ -> "/programme");
            asked.tell(
                    what + "an activity of 1,000 that are asked for",
                    floor,
                    i -> "/programme/activities/" + ids.get(i % Math.min(1000, ids.size())));
            asked.tell(
                    what + "an activity, each another",
                    floor,
                    i -> "/programme/activities/" + ids.get(i % ids.size()));
        }
        ArchiveMaking.say(bench, CAMPAIGN, what);
    }

    private record Asked(Measuring bench, CrowdLines visitors) {
        Timed timed(IntFunction<String> path) {
            bench.timed(Measuring.CLIENTS, WARM, i -> visitors.ask(path.apply(i)));
            return bench.timed(Measuring.CLIENTS, READS, i -> visitors.ask(path.apply(WARM + i)));
        }

        void tell(String what, Timed floor, IntFunction<String> path) {
            var timed = timed(path);
            bench.say(new Figure(what, timed.perSecond(), "/s", floor.perSecond(), FLOOR));
            bench.say(
                    new Figure(what + " p99", timed.within(0.99), "ms", floor.within(0.99), FLOOR));
        }
    }

    /** No two alike, so that none is answered as it was before. */
    private static String filtered(int i) {
        return "/programme?kind="
                + encoded(KINDS.get(i % KINDS.size()))
                + "&from=2099-05-"
                + (10 + i % 20)
                + "&to="
                + LocalDate.of(2099, 6, 1).plusDays(i);
    }

    /** No two words alike: each is looked for in the index. */
    private static String searched(int i) {
        var words =
                LOOKED_FOR.get(i % LOOKED_FOR.size())
                        + " "
                        + i % PLACES
                        + BESIDES.get(i / PLACES % BESIDES.size());
        return "/programme?q="
                + encoded(words)
                + filtered(i).substring("/programme".length()).replace('?', '&');
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The owner's to do, as it writes tables of many rooms. */
    private static void founded(Measuring bench, int activities) throws IOException {
        var unit = new UnitId(UUID.randomUUID());
        bench.bean(Units.class)
                .add(
                        new NewUnit(
                                unit,
                                null,
                                "public-bench",
                                "公开量尺单位",
                                "",
                                "370200",
                                UnitKind.OTHER,
                                Level.CITY,
                                Line.SCIENCE,
                                Set.of()));
        var person = new PersonId(UUID.randomUUID());
        bench.bean(People.class)
                .add(
                        new NewPerson(
                                person, unit, "公开", person.toString(), Set.of(Role.FILLER), null));
        var database = bench.bean(Database.class);
        try (var script = ProgrammeWork.class.getResourceAsStream("/bench/programme.sql");
                var owner = database.coordinates().connect();
                var words = owner.createStatement()) {
            var sql = new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
            owner.setAutoCommit(false);
            var sealed = bench.bean(SealedAnswers.class).prefix();
            words.execute(sql.formatted(CAMPAIGN, activities, unit.value(), person, sealed));
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may write a programme", e);
        }
        Measuring.counted(database);
    }
}
