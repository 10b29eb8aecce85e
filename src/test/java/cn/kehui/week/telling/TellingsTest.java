package cn.kehui.week.telling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.Jointly;
import cn.kehui.week.ledger.HeldOnce;
import cn.kehui.world.SmallWorld;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What activities answer to the questions of a form. */
@KehuiTest
class TellingsTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");
    private static final Map<String, String> WORDS =
            Map.of(
                    "title", "海洋之声",
                    "intro", "请科学家讲海洋",
                    "contact", "李文，： 0532-85910000",
                    "secrecy", "不涉密，可以公开",
                    "rows[0].day", "5月24日",
                    "rows[0].venue", "北宅小学");

    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired Tellings tellings;

    @Autowired Jointly jointly;
    @Autowired JdbcClient db;

    private SmallWorld world;
    private Actor filler;
    private Actor neighbour;
    private Form form;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
        form = Forms.shipped(FormId.of("recommendation@2025")).orElseThrow();
    }

    private Map<String, String> told(Actor who, FactName... facts) {
        var asked = new LinkedHashMap<String, FactName>();
        var rows = form.rowFields();
        for (int i = 0; i < facts.length; i++) {
            asked.put(rows.get(i).id(), facts[i]);
        }
        var all = tellings.told(who, SMALL, new Tellings.Asking(form, asked, "崂山区科技局"));
        var words = new LinkedHashMap<String, String>();
        all.forEach(
                one ->
                        asked.forEach(
                                (id, fact) ->
                                        words.put(fact.name(), one.words().getOrDefault(id, ""))));
        return words;
    }

    @Test
    void answersInTheWordsInWhichAFormAsks() {
        activities.enter(filler, SMALL, WORDS);

        assertThat(told(filler, FactName.TITLE, FactName.TIME_PLACE, FactName.CONTACT_PERSON))
                .isEqualTo(
                        Map.of(
                                "TITLE", "海洋之声",
                                "TIME_PLACE", "5月24日，北宅小学",
                                "CONTACT_PERSON", "李文"));
        assertThat(told(filler, FactName.PHONE, FactName.FILER, FactName.EXPECTED))
                .isEqualTo(Map.of("PHONE", "0532-85910000", "FILER", "崂山区科技局", "EXPECTED", ""));
    }

    @Test
    void tellsNobodyOfAnotherUnitsActivities() {
        activities.enter(filler, SMALL, WORDS);

        assertThat(told(neighbour, FactName.TITLE)).isEmpty();
    }

    @Test
    void addsUpNothingThatWasNotHeld() {
        activities.enter(filler, SMALL, WORDS);

        assertThat(held(filler)).isEqualTo(HeldTold.NOTHING);
    }

    @Test
    void whatAUnitOnlyHostsIsToldOfByWhoLeadsIt() {
        var words = new LinkedHashMap<>(WORDS);
        words.put("hosts", "小市南区科学技术局");
        var id = held(filler, words);

        assertThat(activities.activity(neighbour, id).title()).isEqualTo("海洋之声");
        assertThat(told(neighbour, FactName.TITLE)).isEmpty();
        assertThat(held(neighbour)).isEqualTo(HeldTold.NOTHING);
        assertThat(held(filler).activities()).isEqualTo(1);
    }

    @Test
    void whatTwoEnteredAsOneEventIsOneAndItsMoneyIsNamedOnce() {
        var words = new LinkedHashMap<>(WORDS);
        words.put("funds_city", "2");
        words.put("funds_county", "1");
        var one = held(filler, words);
        words.put("funds_county", "3");
        var other = held(neighbour, words);
        var above = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        assertThat(held(above).activities()).isEqualTo(2);
        assertThat(held(above).words())
                .isEqualTo(Map.of("events_held", "2", "funds_city", "4", "funds_county", "4"));

        jointly.merge(above, other, one, "同一场");

        assertThat(held(above).activities()).isEqualTo(1);
        assertThat(held(above).words())
                .isEqualTo(Map.of("events_held", "1", "funds_city", "2", "funds_county", "4"));
        assertThat(held(neighbour).activities()).isEqualTo(1);
        assertThat(held(filler).activities()).isEqualTo(1);
    }

    private ActivityId held(Actor who, Map<String, String> words) {
        var above = world.person(world.bureau, "审", Role.REVIEWER);
        return new HeldOnce(context, above).held(who, words);
    }

    private HeldTold held(Actor who) {
        var statistics = Forms.shipped(FormId.of("week-statistics@2025")).orElseThrow();
        return tellings.held(
                SMALL,
                who.scope(),
                new Tellings.Asking(
                        statistics,
                        Map.of(
                                "events_held", FactName.EVENTS,
                                "funds_city", FactName.FUNDS_CITY,
                                "funds_county", FactName.FUNDS_COUNTY),
                        ""));
    }
}
