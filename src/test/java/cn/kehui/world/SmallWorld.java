package cn.kehui.world;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Expected;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.ground.org.Units;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One city, two lines, three districts, and a campaign of two duties: as much as a rule needs. In
 * the test's own transaction.
 */
public final class SmallWorld {
    public static final String STATISTICS = "small-2025/D3";
    public static final String RECOMMENDATION = "small-2025/D1";

    private final Units units;
    private final People people;
    private final Obligations obligations;
    private final JdbcClient db;

    public final Unit bureau;
    public final Unit association;
    public final Unit laoshan;
    public final Unit shinan;
    public final Unit street;
    public final Unit laoshanAssociation;

    public SmallWorld(ApplicationContext context) {
        units = context.getBean(Units.class);
        people = context.getBean(People.class);
        obligations = context.getBean(Obligations.class);
        db = context.getBean(JdbcClient.class);
        region("990000", null, "小省", "PROVINCE", "990000/");
        region("990200", "990000", "小市", "CITY", "990000/990200/");
        region("990212", "990200", "小崂山区", "COUNTY", "990000/990200/990212/");
        region("990202", "990200", "小市南区", "COUNTY", "990000/990200/990202/");
        bureau = unit(null, "w1", "小市科学技术局", "990200", Line.SCIENCE);
        association = unit(null, "w2", "小市科学技术协会", "990200", Line.ASSOCIATION);
        laoshan = unit(bureau, "w1-212", "小崂山区科学技术局", "990212", Line.SCIENCE);
        shinan = unit(bureau, "w1-202", "小市南区科学技术局", "990202", Line.SCIENCE);
        street = unit(laoshan, "w1-212-1", "小崂山区北宅街道", "990212", Line.SCIENCE);
        laoshanAssociation = unit(association, "w2-212", "小崂山区科学技术协会", "990212", Line.ASSOCIATION);
        campaign();
    }

    private void region(
            String code, @Nullable String parent, String name, String level, String path) {
        db.sql(
                        """
                        insert into region (code, parent_code, name, level, standard, path)
                        values (:code, :parent, :name, :level, false, :path)
                        """)
                .param("code", code)
                .param("parent", parent)
                .param("name", name)
                .param("level", level)
                .param("path", path)
                .update();
    }

    private Unit unit(@Nullable Unit parent, String code, String name, String region, Line line) {
        return units.add(
                new NewUnit(
                        new UnitId(UUID.randomUUID()),
                        parent == null ? null : parent.id(),
                        code,
                        name,
                        "",
                        region,
                        UnitKind.AUTHORITY,
                        parent == null ? Level.CITY : Level.COUNTY,
                        line,
                        Set.of(line == Line.SCIENCE ? Function.SCIENCE : Function.ASSOCIATION)));
    }

    private void campaign() {
        db.sql(
                        """
                        insert into campaign (id, title, year, region_code, definition, published_at)
                        values ('small-2025', '2025年小市科技活动周', 2025, '990200', '{}', timestamptz '2025-04-30 09:00+08')
                        """)
                .update();
        duty(RECOMMENDATION, 1, "推荐特色活动", "recommendation", "5月7日12点前", "2025-05-07 12:00+08");
        duty(STATISTICS, 2, "报送统计表", "week-statistics", "6月18日前", "2025-06-19 00:00+08");
    }

    private void duty(String id, int place, String title, String form, String words, String end) {
        db.sql(
                        """
                        insert into duty (id, campaign_id, place, title, form_id, form_version, deadline_words, closes_at, definition)
                        values (:id, 'small-2025', :place, :title, :form, '2025', :words, :end::timestamptz, '{}')
                        """)
                .param("id", id)
                .param("place", place)
                .param("title", title)
                .param("form", form)
                .param("words", words)
                .param("end", end)
                .update();
    }

    /** Gives the campaign and its duties what a notice says, for the pages that print it. */
    public void defined() {
        db.sql("update campaign set definition = :it::jsonb where id = 'small-2025'")
                .param(
                        "it",
                        """
                        {"id": "small-2025", "title": "2025年小市科技活动周", "year": 2025, "region": "990200",
                         "issuers": ["小市科学技术局"], "notice": {"title": "通知"}, "addressees": ["各区"], "themes": ["科技"],
                         "periods": [{"what": "活动周", "words": "5月24—31日", "from": "2025-05-24", "to": "2025-05-31", "clause": "首段"}]}
                        """)
                .update();
        db.sql(
                        """
                        update duty set definition = jsonb_build_object(
                            'id', split_part(id, '/', 2), 'title', title, 'form', form_id || '@' || form_version,
                            'deadline', jsonb_build_object('words', '5月7日12点前', 'closes', '2025-05-07T12:00'),
                            'parties', jsonb_build_array(jsonb_build_object('words', '各区', 'clause', '三(四)',
                                'owed_by', jsonb_build_object('levels', jsonb_build_array('county')),
                                'receiver', jsonb_build_object('unit', '小市科学技术局'))))
                        """)
                .update();
    }

    /** Somebody of that unit with these roles. */
    public Actor person(Unit unit, String name, Role... roles) {
        var id = new PersonId(UUID.randomUUID());
        var all = Set.of(roles);
        boolean together = Role.together(all);
        var given = together ? all : Set.<Role>of();
        people.add(new NewPerson(id, unit.id(), name, id.toString(), given, null));
        if (!together) {
            since(id, all);
        }
        return people.known(id);
    }

    /** Roles that do not go together, as somebody may have them since before that was refused. */
    private void since(PersonId id, Set<Role> roles) {
        for (var role : roles) {
            db.sql("insert into person_role (person_id, role, since_before) values (?, ?, true)")
                    .params(id.value(), role.name())
                    .update();
        }
    }

    /** Makes {@code unit} owe a duty to {@code receiver}. */
    public Obligation owes(String duty, Unit unit, Unit receiver) {
        obligations.owe(
                List.of(
                        new Expected(
                                new DutyId(duty),
                                unit.id(),
                                receiver.id(),
                                "邮箱",
                                duty.equals(RECOMMENDATION) ? 3 : null,
                                duty.equals(RECOMMENDATION) ? "附件1 说明2" : "")));
        return obligations.owed(person(unit, "查看", Role.VIEWER)).stream()
                .filter(one -> one.duty().value().equals(duty))
                .findFirst()
                .orElseThrow();
    }
}
