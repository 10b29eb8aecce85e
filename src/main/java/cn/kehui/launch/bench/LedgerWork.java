package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.org.Units;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.SealedAnswers;
import cn.kehui.week.ledger.LedgerFigures;
import cn.kehui.week.ledger.LedgerFigures.Over;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What half a million activities of 45,000 units add up to, and what is behind a figure. */
final class LedgerWork implements Work {
    private static final int ACTIVITIES = 500_000;
    private static final int UNITS = 45_000;
    private static final int READS = 40;
    private static final int WARM = 8;
    private static final CampaignId CAMPAIGN = CampaignId.of("ledger-2025");
    private static final String TOP = "全国量尺单位000000-0";
    private static final String PROVINCE = "全国量尺单位370000-0";
    private static final String FLOOR = "the bare sums in SQL";
    private static final String SUMS =
            """
            select fact, sum(quantity), sum(counted)
              from ledger_tally
             where campaign_id = :campaign
             group by fact
            """;

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void measure(Measuring bench) throws IOException {
        int activities = bench.runs(ACTIVITIES);
        int units = bench.runs(UNITS);
        var clerk = founded(bench, activities, units);
        var ledger = bench.bean(LedgerFigures.class);
        var province = bench.bean(Units.class).named(PROVINCE).orElseThrow().id();
        var least = timed(bench, () -> sums(bench));
        var what = "%,d activities of %,d units, ".formatted(activities, units);
        var whole = new Over(CAMPAIGN, null);
        bench.spread(what + "root", timed(bench, () -> ledger.of(clerk, whole)), least, FLOOR);
        var one = new Over(CAMPAIGN, province);
        bench.spread(what + "a province", timed(bench, () -> ledger.of(clerk, one)), least, FLOOR);
        bench.spread(
                what + "a figure opened",
                timed(bench, () -> ledger.behind(clerk, whole, FactName.PUBLIC_ON_SITE, null)),
                least,
                FLOOR);
    }

    private static void sums(Measuring bench) {
        bench.db().sql(SUMS).param("campaign", CAMPAIGN.value()).query().listOfRows();
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

    /** The owner's to do, as it writes tables of many rooms: first units, then what they hold. */
    private static Actor founded(Measuring bench, int activities, int units) throws IOException {
        var database = bench.bean(Database.class);
        try (var script = LedgerWork.class.getResourceAsStream("/bench/ledger.sql");
                var owner = database.coordinates().connect();
                var words = owner.createStatement()) {
            var parts =
                    new String(Objects.requireNonNull(script).readAllBytes(), UTF_8)
                            .split("-- then\n", 2);
            owner.setAutoCommit(false);
            var sealed = bench.bean(SealedAnswers.class).prefix();
            words.execute(parts[0].formatted(CAMPAIGN.value(), activities, units, "", sealed));
            owner.commit();
            var clerk = clerk(bench);
            words.execute(
                    parts[1].formatted(CAMPAIGN.value(), activities, units, clerk.id(), sealed));
            owner.commit();
            Measuring.counted(database);
            return clerk;
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may write a country", e);
        }
    }
}
