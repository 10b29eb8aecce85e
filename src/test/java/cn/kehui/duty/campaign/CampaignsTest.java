package cn.kehui.duty.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KehuiTest
@RecordApplicationEvents
class CampaignsTest {
    private static final CampaignId QINGDAO = new CampaignId("qingdao-2025");
    private static final CampaignId WEIHAI = new CampaignId("weihai-2023");
    private static final CampaignId SHANDONG = new CampaignId("shandong-2023");

    @Autowired Campaigns campaigns;
    @Autowired Units units;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired ApplicationEvents events;

    @Test
    void publishesOnceAndTellsWhoOwesWhat() {
        var city = put(Place.qingdao());
        var issuer = person(city, "青岛市科技局", Role.ISSUER);

        assertThat(campaigns.publish(issuer, QINGDAO))
                .isEqualTo(new Publishing.Published(QINGDAO, 3 + 2 + 2 + 2));
        var at = campaigns.publishedAt(QINGDAO).orElseThrow();
        assertThat(campaigns.publish(issuer, QINGDAO))
                .isEqualTo(new Publishing.AlreadyPublished(QINGDAO, at));

        assertThat(
                        events.stream(CampaignAct.CampaignPublished.class)
                                .map(act -> act.owing().owed().size()))
                .containsExactly(9);
        assertThat(campaigns.published()).extracting(Campaign::id).containsExactly(QINGDAO);
        assertThat(journal(issuer)).containsExactly("CampaignPublished qingdao-2025");
    }

    @Test
    void keepsTheWholeDefinitionAsItShips() {
        var issuer = person(put(Place.qingdao()), "青岛市科协", Role.ISSUER);
        var shipped =
                new Shipped()
                        .definitions().values().stream()
                                .map(Definition::campaign)
                                .filter(one -> one.id().equals(QINGDAO))
                                .findFirst()
                                .orElseThrow();

        campaigns.publish(issuer, QINGDAO);

        assertThat(campaigns.campaign(QINGDAO)).isEqualTo(shipped);
        assertThat(campaigns.duty(new DutyId("qingdao-2025/D3")))
                .isEqualTo(shipped.duties().get(2));
        assertThat(
                        db.sql(
                                        "select closes_at at time zone 'Asia/Shanghai' from duty where id = 'qingdao-2025/D3'")
                                .query(String.class)
                                .single())
                .isEqualTo("2025-06-19 00:00:00");
    }

    @Test
    void onlyAnIssuerOfTheRegionsOwnOfficesPublishes() {
        var city = put(Place.qingdao());
        for (var actor :
                List.of(
                        person(city, "青岛市科技局", Role.REVIEWER),
                        person(city, "崂山区科技局", Role.ISSUER),
                        person(city, "青岛某大学", Role.ISSUER),
                        person(city, "市教育局", Role.ISSUER))) {
            assertThatThrownBy(() -> campaigns.publish(actor, QINGDAO))
                    .as(actor.name())
                    .isInstanceOf(NotFound.class);
        }
        assertThat(campaigns.published()).isEmpty();
    }

    @Test
    void aDutyThatIsDueAfterTheOneItFeedsIsRefused() throws IOException {
        var issuer = person(put(Place.weihai()), "威海市科技局", Role.ISSUER);
        var late =
                draft(
                        "weihai-2023",
                        "words: 6月5日前, closes: 2023-06-05",
                        "words: 6月16日前, closes: 2023-06-16");

        assertThat(campaigns.draft(issuer, late))
                .isEqualTo(new Definition.Drafting.Drafted(WEIHAI));
        assertThat(campaigns.publish(issuer, WEIHAI))
                .isEqualTo(
                        new Publishing.Late(
                                new DutyId("weihai-2023/D11"),
                                campaigns.duty(new DutyId("weihai-2023/D11")).deadline(),
                                new DutyId("shandong-2023/D12"),
                                campaigns.duty(new DutyId("shandong-2023/D12")).deadline()));

        var sameDay =
                draft(
                        "weihai-2023",
                        "words: 6月5日前, closes: 2023-06-05",
                        "words: 6月15日前, closes: 2023-06-15");
        campaigns.draft(issuer, sameDay);
        assertThat(campaigns.publish(issuer, WEIHAI)).isInstanceOf(Publishing.Published.class);
        assertThat(campaigns.draft(issuer, late))
                .isInstanceOf(Definition.Drafting.AlreadyPublished.class);
        assertThat(campaigns.published()).extracting(Campaign::id).containsExactly(WEIHAI);
        assertThat(campaigns.publishedAt(SHANDONG)).isEmpty();
    }

    @Test
    void refusesAFormThatIsNotThere() throws IOException {
        var issuer = person(put(Place.qingdao()), "青岛市科技局", Role.ISSUER);
        campaigns.draft(
                issuer, draft("qingdao-2025", "recommendation@2025", "recommendation@2019"));

        assertThat(campaigns.publish(issuer, QINGDAO))
                .hasToString("UnknownForm[duty=qingdao-2025/D1, form=recommendation@2019]");
    }

    @Test
    void refusesADutyThatNobodyOwesOrNobodyTakesIn() throws IOException {
        var place = Place.qingdao();
        place.units.removeIf(unit -> unit.name().endsWith("区科协"));
        var city = put(place);
        var issuer = person(city, "青岛市科技局", Role.ISSUER);

        assertThat(campaigns.publish(issuer, QINGDAO))
                .isEqualTo(new Publishing.NobodyOwes(new DutyId("qingdao-2025/D2")));

        campaigns.draft(
                issuer,
                draft(
                        "qingdao-2025",
                        "receiver: { function: science, level: city }",
                        "receiver: { unit: 没有的单位 }"));
        assertThat(campaigns.publish(issuer, QINGDAO))
                .isEqualTo(new Publishing.NoReceiver(new DutyId("qingdao-2025/D1"), "市直有关部门"));
        assertThat(campaigns.published()).isEmpty();
    }

    private List<NewUnit> put(Place place) {
        place.units.forEach(units::add);
        return place.units;
    }

    private Actor person(List<NewUnit> city, String unit, Role role) {
        var id = new PersonId(UUID.randomUUID());
        var of = city.stream().filter(one -> one.name().equals(unit)).findFirst().orElseThrow();
        people.add(new NewPerson(id, of.id(), unit + "的人", id.toString(), Set.of(role), null));
        return people.known(id);
    }

    /** What is kept of one person: lines of tests that had to commit stay, as lines do. */
    private List<String> journal(Actor of) {
        return db.sql("select act || ' ' || subject from journal where person_id = ? order by seq")
                .param(of.id().value())
                .query(String.class)
                .list();
    }

    private static Definition draft(String id, String shipped, String instead) throws IOException {
        try (var in = CampaignsTest.class.getResourceAsStream("/campaigns/" + id + ".yaml")) {
            var yaml = new String(in.readAllBytes(), UTF_8);
            assertThat(yaml).contains(shipped);
            return Definition.read(
                    "draft",
                    new ByteArrayInputStream(yaml.replace(shipped, instead).getBytes(UTF_8)));
        }
    }
}
