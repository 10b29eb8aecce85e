package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.duty.campaign.Publishing;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.ground.org.Units;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the units and people of a world, and publishes its campaign. */
final class Founding {
    private static final String CAMPAIGN =
            """
            id: %s
            title: 科技活动周（%s）
            year: %d
            region: "%s"
            issuers: [市科学技术局]
            notice: { title: 关于举办科技活动周的通知 }
            addressees: [各单位]
            periods: [{ what: 科技活动周, words: 5月24—31日, from: %3$d-05-24, to: %3$d-05-31, clause: 一 }]
            duties:
              - id: D1
                title: 报送推荐表
                form: recommendation@2025
                deadline: { words: 5月7日前, closes: %3$d-05-07 }
                parties: &all
                  - { words: 各单位, owed_by: { levels: [below] }, receiver: { function: science, level: city }, clause: 二 }
              - id: D2
                title: 报送总结报告和统计表
                form: week-statistics@2025
                deadline: { words: 6月18日前, closes: %3$d-06-18 }
                papers:
                  - { id: summary, title: 总结报告, kind: document, clause: 三 }
                parties: *all
            """;

    private final Units units;
    private final People people;
    private final Campaigns campaigns;
    private final Clock clock;
    private final TransactionTemplate once;
    private final Shape shape;

    Founding(ApplicationContext context, Shape shape) {
        units = context.getBean(Units.class);
        people = context.getBean(People.class);
        campaigns = context.getBean(Campaigns.class);
        clock = context.getBean(Clock.class);
        once = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.shape = shape;
    }

    /** Who works there for the bureau, and the campaign that is published. */
    record Founded(Actor clerk, CampaignId campaign) {}

    Founded founded() {
        var bureau = new UnitId(UUID.randomUUID());
        once.executeWithoutResult(_ -> make(bureau));
        var issuer = person(bureau, "发文", Role.ISSUER);
        // the year after, so that nothing is late while it is measured
        int year = Beijing.today(clock).getYear() + 1;
        var id = new CampaignId("bench" + shape.region() + "-" + year);
        var yaml = CAMPAIGN.formatted(id, shape, year, shape.region());
        var definition = Definition.read("bench", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
        campaigns.draft(issuer, definition);
        if (!(campaigns.publish(issuer, id) instanceof Publishing.Published)) {
            throw new IllegalStateException("the campaign of a bench can be published");
        }
        return new Founded(person(bureau, "量尺", Role.FILLER, Role.REVIEWER), id);
    }

    private void make(UnitId bureau) {
        unit(bureau, null, "", Level.CITY);
        for (int district = 1; district <= shape.districts(); district++) {
            var middle = new UnitId(UUID.randomUUID());
            unit(middle, bureau, "-%03d".formatted(district), Level.COUNTY);
            for (int leaf = 1; leaf <= shape.units(); leaf++) {
                var code = "-%03d-%03d".formatted(district, leaf);
                unit(new UnitId(UUID.randomUUID()), middle, code, Level.BELOW);
            }
        }
    }

    private void unit(UnitId id, @Nullable UnitId parent, String code, Level level) {
        units.add(
                new NewUnit(
                        id,
                        parent,
                        "bench-" + shape.region() + code,
                        named(shape.region() + code),
                        "",
                        shape.region(),
                        UnitKind.OTHER,
                        level,
                        Line.SCIENCE,
                        level == Level.CITY ? Set.of(Function.SCIENCE) : Set.of()));
    }

    /** As units are called: in Chinese figures, 量尺三七一零零零之零零一之零零二街道. */
    private static String named(String code) {
        var name = new StringBuilder("量尺");
        for (char one : code.toCharArray()) {
            name.append(one == '-' ? '之' : "零一二三四五六七八九".charAt(one - '0'));
        }
        return name.append("街道").toString();
    }

    Actor person(UnitId unit, String name, Role... roles) {
        var id = new PersonId(UUID.randomUUID());
        people.add(new NewPerson(id, unit, name, id.toString(), Set.of(roles), null));
        return people.known(id);
    }
}
