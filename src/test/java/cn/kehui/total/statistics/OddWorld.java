package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.org.UnitId;
import cn.kehui.world.SmallWorld;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A world as odd as it can be: units of every line below any other, some far from home, that owe a
 * form once or twice to whomever, and filed, withdrew, put right or said nothing of it.
 */
// house: long because one world has everything that is odd
final class OddWorld {
    static final List<String> FIELDS =
            List.of("events_held", "public_on_site", "funds_city", "in_kind");
    private static final CampaignId SMALL = new CampaignId("small-2025");
    private static final String AGAIN = "small-2025/D9";
    private static final List<String> REGIONS =
            List.of("990200", "990212", "990202", "980000", "980100", "980101");

    final List<Owed> owed = new ArrayList<>();
    final List<Deduction> overlaps = new ArrayList<>();
    final Map<String, Place> units = new HashMap<>();
    final Map<String, Place> regions = new HashMap<>();
    private final Random random;
    private final JdbcClient db;
    private final ContributionSql sql;
    private final UUID person;

    /** A unit or a region: what its path says, and where that lies. */
    record Place(String key, String code, String name, String path, String region) {}

    /** An obligation, whatever became of it. */
    record Owed(
            Contribution accepted,
            Contribution filed,
            Place unit,
            Place receiver,
            String line,
            String region) {
        State state() {
            return accepted.state();
        }
    }

    OddWorld(JdbcClient db, ContributionSql sql, Random random, UUID person) {
        this.db = db;
        this.sql = sql;
        this.random = random;
        this.person = person;
        far();
        for (int i = 0; i < 30; i++) {
            unit(i);
        }
        places();
        var all = new ArrayList<>(units.values());
        all.sort((a, b) -> a.code().compareTo(b.code()));
        for (var unit : all) {
            boolean odd = unit.code().startsWith("odd-"); // the others owe it as the day begins
            if (odd && random.nextInt(4) > 0) {
                owes(unit, SmallWorld.STATISTICS, all.get(random.nextInt(all.size())));
            }
            if (random.nextInt(6) == 0) {
                owes(unit, AGAIN, all.get(random.nextInt(all.size())));
            }
        }
        for (int i = 0; i < 8; i++) {
            overlaps(i);
        }
    }

    private void far() {
        region("980000", null, "远省", "980000/");
        region("980100", "980000", "远市", "980000/980100/");
        region("980101", "980100", "远区", "980000/980100/980101/");
        db.sql(
                        """
                        insert into duty (id, campaign_id, place, title, form_id, form_version, deadline_words, closes_at, definition)
                        select :id, campaign_id, 9, '再报一份', form_id, form_version, deadline_words, closes_at, definition
                          from duty where id = :as
                        """)
                .param("id", AGAIN)
                .param("as", SmallWorld.STATISTICS)
                .update();
    }

    private void region(String code, @Nullable String parent, String name, String path) {
        db.sql(
                        "insert into region (code, parent_code, name, level, standard, path) values (?, ?, ?, 'CITY', false, ?)")
                .params(code, parent, name, path)
                .update();
    }

    private void unit(int number) {
        var above =
                random.nextInt(5) == 0
                        ? null
                        : one("select id from unit order by md5(id::text || ?) limit 1", number);
        db.sql(
                        """
                        insert into unit (id, parent_id, code, name, region_code, kind, level, line, path)
                        select :id, :parent, :code, :name, :region, 'OTHER', 'BELOW', :line,
                               coalesce((select path from unit where id = :parent), '') || :code || '/'
                        """)
                .param("id", UUID.randomUUID())
                .param("parent", above, java.sql.Types.OTHER)
                .param("code", "odd-" + (char) ('a' + random.nextInt(26)) + number)
                .param("name", "怪单位" + number)
                .param("region", REGIONS.get(random.nextInt(REGIONS.size())))
                .param("line", random.nextBoolean() ? "SCIENCE" : "ASSOCIATION")
                .update();
    }

    private UUID one(String select, int number) {
        return db.sql(select)
                .param(Integer.toString(number + random.nextInt(1000)))
                .query(UUID.class)
                .single();
    }

    private void places() {
        db.sql("select id::text as key, code, name, path, region_code as region from unit")
                .query(Place.class)
                .list()
                .forEach(one -> units.put(one.key(), one));
        db.sql("select code as key, code, name, path, code as region from region")
                .query(Place.class)
                .list()
                .forEach(one -> regions.put(one.key(), one));
    }

    private void owes(Place unit, String duty, Place receiver) {
        var id = UUID.randomUUID();
        var state = State.values()[random.nextInt(State.values().length)];
        boolean counts =
                switch (state) {
                    case OPEN, RECALLED -> false;
                    case RETURNED, FILED -> random.nextBoolean();
                    case ACCEPTED, REVISION_ASKED, REVISING -> true;
                };
        boolean files = counts || state == State.FILED || state == State.RETURNED;
        db.sql(
                        """
                        insert into obligation (id, campaign_id, duty_id, unit_id, receiver_id, state, changed_at)
                        values (:id, 'small-2025', :duty, :unit::uuid, :receiver::uuid, :state, now())
                        """)
                .param("id", id)
                .param("duty", duty)
                .param("unit", unit.key())
                .param("receiver", receiver.key())
                .param("state", state.name())
                .update();
        var accepted = counts ? version(id, 1) : null;
        var current = files && (!counts || state == State.FILED) ? version(id, 2) : accepted;
        db.sql("update obligation set current_id = ?, accepted_id = ? where id = ?")
                .params(key(current), key(accepted), id)
                .update();
        var line =
                db.sql("select line from unit where id = ?::uuid")
                        .param(unit.key())
                        .query(String.class)
                        .single();
        owed.add(
                new Owed(
                        given(id, unit, state, accepted),
                        given(id, unit, state, state == State.FILED ? current : accepted),
                        unit,
                        receiver,
                        line,
                        unit.region()));
    }

    private static @Nullable UUID key(Contribution.@Nullable Counted version) {
        return version == null ? null : version.submission().value();
    }

    private static Contribution given(
            UUID id, Place unit, State state, Contribution.@Nullable Counted counted) {
        return new Contribution(
                new ObligationId(id),
                UnitId.of(unit.key()),
                unit.name(),
                unit.key(),
                state,
                counted);
    }

    private Contribution.Counted version(UUID obligation, int version) {
        var id = UUID.randomUUID();
        var nature =
                random.nextInt(5) > 0
                        ? Nature.ANSWERS
                        : random.nextBoolean() ? Nature.NIL : Nature.NOT_APPLICABLE;
        db.sql(
                        """
                        insert into submission (campaign_id, id, obligation_id, version, nature, form_id, form_version, answers, filed_by, filed_name, filed_unit, filed_at)
                        select 'small-2025', :id, :obligation, :version, :nature, 'week-statistics', '2025', '{"unit": "", "values": {}, "rows": []}',
                               :person, '某人', p.unit_id, now()
                          from person p where p.id = :person
                        """)
                .param("id", id)
                .param("obligation", obligation)
                .param("version", version)
                .param("nature", nature.name())
                .param("person", person)
                .update();
        var cells = new HashMap<String, Cell>();
        if (nature == Nature.ANSWERS) {
            FIELDS.forEach(field -> cells.put(field, cell(field)));
        }
        cells.forEach(
                (field, cell) ->
                        db.sql(
                                        "insert into figure (campaign_id, submission_id, field, grade, quantity) values ('small-2025', ?, ?, ?, ?)")
                                .params(id, field, cell.grade().name(), cell.quantity())
                                .update());
        sql.tally(SMALL, List.of(new SubmissionId(id)));
        return new Contribution.Counted(new SubmissionId(id), version, nature, cells);
    }

    private Cell cell(String field) {
        return switch (random.nextInt(6)) {
            case 0 -> Cell.BLANK;
            case 1 -> Cell.DASH;
            case 2 -> Cell.number(0);
            case 3 -> field.equals("in_kind") ? Cell.WORDS : Cell.number(random.nextInt(100));
            default -> Cell.number(random.nextInt(1_000_000));
        };
    }

    private void overlaps(int number) {
        var some = new ArrayList<>(owed);
        some.removeIf(one -> one.filed().counted() == null);
        Collections.shuffle(some, random);
        var members = some.subList(0, Math.min(some.size(), 2 + random.nextInt(4)));
        var id = UUID.randomUUID();
        var at = Instant.parse("2025-06-01T00:00:00Z").plusSeconds(number);
        db.sql(
                        "insert into overlap (id, campaign_id, activity, reason, by_person, by_name, at) values (?, 'small-2025', '联办', '都写了', ?, '某人', ?)")
                .params(id, person, Timestamp.from(at))
                .update();
        for (int place = 0; place < members.size(); place++) {
            var fact = members.get(place).filed();
            db.sql(
                            "insert into overlap_member (campaign_id, overlap_id, obligation_id, place, submission_id) values ('small-2025', ?, ?, ?, ?)")
                    .params(id, fact.obligation().value(), place, key(fact.counted()))
                    .update();
        }
        var parts = new HashMap<String, Long>();
        for (var field : FIELDS) {
            if (random.nextBoolean()) {
                parts.put(field, 1L + random.nextInt(random.nextBoolean() ? 50 : 500_000));
            }
        }
        parts.forEach(
                (field, quantity) ->
                        db.sql(
                                        "insert into overlap_part (campaign_id, overlap_id, field, quantity) values ('small-2025', ?, ?, ?)")
                                .params(id, field, quantity)
                                .update());
        if (!parts.isEmpty()) {
            overlaps.add(
                    new Deduction(
                            id,
                            "联办",
                            members.stream().map(one -> one.filed().obligation()).toList(),
                            parts));
        }
    }
}
