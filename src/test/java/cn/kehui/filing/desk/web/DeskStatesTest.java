package cn.kehui.filing.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Expected;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.UnitId;
import cn.kehui.world.SmallWorld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever state a duty is in, it lies on the desks of those whose turn it is, and once. */
// house: long because one duty is brought into each of its states.
@KehuiTest
class DeskStatesTest {
    private static final String LAOSHAN = "小崂山区科学技术局";
    private static final String FIELDS =
            "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online media_outlets media_reports venues_open institutes_open universities_open";

    /** The parts of a desk, by the ids of their headings. */
    private static final List<String> PARTS = List.of("back", "due", "waiting", "unfiled", "done");

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Obligations obligations;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired Reviews reviews;
    @Autowired JdbcClient db;

    private SmallWorld world;
    private int filed;
    private Obligation owed;
    private Actor filler;
    private Actor reviewer;
    private Actor colleague;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        owed = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        colleague = world.person(world.bureau, "赵核", Role.REVIEWER);
    }

    private Obligation now() {
        return obligations.obligation(reviewer, owed.id());
    }

    private void file() {
        var typed = new LinkedHashMap<String, String>();
        List.of(FIELDS.split(" ")).forEach(field -> typed.put(field, "3"));
        typed.put("events_held", String.valueOf(3 + ++filed)); // what is sent back is put right
        drafts.type(filler, owed.id(), typed);
        var submission = drafts.open(filler, owed.id()).submission();
        assertThat(submissions.file(filler, owed.id(), submission))
                .isInstanceOf(Filing.Filed.class);
    }

    private void sendBack(String why, Map<String, String> remarks) {
        reviews.sendBack(reviewer, owed.id(), now().current(), new Reviews.Reasons(why, remarks));
    }

    private void reach(State state) {
        if (state == State.RECALLED) {
            db.sql("update obligation set state = 'RECALLED' where campaign_id = 'small-2025'")
                    .update();
        } else if (state != State.OPEN) {
            file();
        }
        if (state == State.RETURNED) {
            sendBack("请核对", Map.of());
        }
        if (List.of(State.ACCEPTED, State.REVISION_ASKED, State.REVISING).contains(state)) {
            reviews.accept(reviewer, owed.id(), now().current());
        }
        if (List.of(State.REVISION_ASKED, State.REVISING).contains(state)) {
            submissions.askRevision(filler, owed.id(), "数字有误");
        }
        if (state == State.REVISING) {
            reviews.grantRevision(reviewer, owed.id(), now().current());
        }
        assertThat(now().state()).isEqualTo(state);
    }

    private Document desk(Actor actor) {
        var answer = web.get().uri("/desk").accept("text/html").with(user(actor.id().toString()));
        var result = answer.exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }

    /** In which parts of the desk it is linked to. */
    private List<String> parts(Actor actor) {
        var page = desk(actor);
        return PARTS.stream()
                .filter(
                        part ->
                                !page.select(
                                                "section[aria-labelledby=%s] a[href^=/obligations/%s]"
                                                        .formatted(part, owed.id()))
                                        .isEmpty())
                .toList();
    }

    @Test
    void whoIsNotInAnAcceptedTotalIsToldWhatThatMeans() {
        var street = world.person(world.street, "街道", Role.FILLER);
        var below = world.owes(SmallWorld.STATISTICS, world.street, world.laoshan);
        assertThat(desk(street).select(".owed .hint")).isEmpty();

        reach(State.ACCEPTED);

        assertThat(desk(street).select(".owed .hint").eachText())
                .containsExactly(LAOSHAN + "的汇总已经通过，本单位的数不在其中；照常报送，审核通过后由" + LAOSHAN + "向上申请修订。");
        var form =
                web.get()
                        .uri("/obligations/" + below.id())
                        .accept("text/html")
                        .with(user(street.id().toString()))
                        .exchange();
        assertThat(form).bodyText().contains(LAOSHAN + "的汇总已经通过，本单位的数不在其中。请照常填报");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, due, unfiled",
        "FILED, done, waiting",
        "RETURNED, back, unfiled",
        "ACCEPTED, done, ''",
        "REVISION_ASKED, done, waiting",
        "REVISING, due, unfiled"
    })
    void liesWhereItsTurnIs(State state, String fillers, String reviewers) {
        reach(state);

        assertThat(parts(filler)).containsExactly(fillers);
        assertThat(parts(reviewer)).isEqualTo(reviewers.isEmpty() ? List.of() : List.of(reviewers));
        assertThat(parts(colleague)).isEqualTo(parts(reviewer));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void liesOnNobodyElsesDesk(State state) {
        reach(state);

        for (var other :
                List.of(
                        world.person(world.shinan, "孙填", Role.FILLER),
                        world.person(world.association, "周审", Role.REVIEWER),
                        world.person(world.laoshanAssociation, "吴审", Role.REVIEWER))) {
            assertThat(parts(other)).as(other.name()).isEmpty();
            assertThat(desk(other).text()).as(other.name()).doesNotContain("报送统计表");
        }
    }

    @Test
    void whatComesBackSaysWhyAndAtWhichPlace() {
        file();
        sendBack("请核对<b>人数</b>", Map.of("events_held", "与去年差得多"));

        var back = desk(filler).select("section[aria-labelledby=back] .owed");
        assertThat(back).hasSize(1);
        assertThat(back.select("h3").text()).isEqualTo("报送统计表");
        assertThat(back.select(".reasons li").eachText())
                .containsExactly("请核对<b>人数</b>", "活动开展次数：与去年差得多");
        assertThat(back.select(".reasons b")).isEmpty();
        assertThat(back.select(".to").text()).isEqualTo("报给 小市科学技术局，邮箱");
    }

    @Test
    void ofSeveralReturnsTheLastSaysWhy() {
        file();
        sendBack("第一次", Map.of());
        file();
        sendBack("第二次", Map.of());

        assertThat(desk(filler).select("[aria-labelledby=back] .reasons li").eachText())
                .containsExactly("第二次");
    }

    @Test
    void whatComesAgainLiesFirstAndOnlyWhoSentItBackIsTold() {
        file();
        sendBack("请核对", Map.of());
        file();
        var other = world.owes(SmallWorld.STATISTICS, world.shinan, world.bureau);
        db.sql("update obligation set state = 'FILED' where id = ?")
                .param(other.id().value())
                .update();

        assertThat(desk(reviewer).select("[aria-labelledby=waiting] li").eachText())
                .containsExactly(LAOSHAN + " 报送统计表 已报送，待审核 您退回过，改好了", "小市南区科学技术局 报送统计表 已报送，待审核");
        assertThat(desk(colleague).select("[aria-labelledby=waiting] li").eachText())
                .noneMatch(line -> line.contains("您退回过"));
    }

    @Test
    void twoHundredNamesAreShownAndTheRestCounted() {
        db.sql(
                        """
                        insert into unit (id, parent_id, code, name, short_name, region_code, kind, level, line, path)
                        select gen_random_uuid(), parent_id, code || '-x' || n, name || n, short_name, region_code, kind, level, line,
                               regexp_replace(path, '[^/]+/$', '') || 'x' || n || '/'
                          from unit, generate_series(1, 204) n where id = ?
                        """)
                .param(world.laoshan.id().value())
                .update();
        obligations.owe(
                db
                        .sql("select id from unit where path like '%/x%'")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(
                                unit ->
                                        new Expected(
                                                new DutyId(SmallWorld.STATISTICS),
                                                new UnitId(unit),
                                                world.bureau.id(),
                                                "",
                                                null,
                                                ""))
                        .toList());

        var unfiled = desk(reviewer).select("[aria-labelledby=unfiled]");
        assertThat(unfiled.select("h3")).hasSize(1);
        assertThat(unfiled.select(".names-list li")).hasSize(200);
        assertThat(unfiled.select(".hint").text()).isEqualTo("另有 5 家没有列出：看进度：报送统计表");
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM_ADMIN,/people", "SECURITY_ADMIN,/security", "AUDIT_ADMIN,/journal"})
    void whoOnlyAdministersHasNoneAndIsLedToTheWorkThatIsTheirs(Role role, String theirs) {
        var admin = world.person(world.bureau, "钱管", role);
        assertThat(web.get().uri("/desk").with(user(admin.id().toString())))
                .hasStatus(303)
                .headers()
                .hasValue("Location", theirs);
    }

    @Test
    void whoOwesNothingReadsThatItIsSo() {
        var nobody = world.person(world.shinan, "孙填", Role.FILLER);
        var page = desk(nobody);
        assertThat(page.select("[aria-labelledby=due] .none").text()).isEqualTo("没有要报的。");
        assertThat(page.select("main section")).hasSize(2);
        assertThat(page.select("[aria-labelledby=activities] a").attr("href"))
                .endsWith("/activities");
    }
}
