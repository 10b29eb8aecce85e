package cn.kehui.ground.message.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.message.Note;
import cn.kehui.world.SmallWorld;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Messages on the desk and in their list, and the outbox, as people meet them. */
@KehuiTest
class MessagePagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester web;
    @Autowired Messages messages;
    @Autowired JdbcClient db;
    SmallWorld world;
    Actor filler;
    Actor other;
    Actor admin;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        filler = world.person(world.laoshan, "王小明", Role.FILLER);
        other = world.person(world.shinan, "别家", Role.FILLER);
        admin = world.person(world.bureau, "管理员", Role.SYSTEM_ADMIN);
    }

    @Test
    void aMessageStandsOnTheDeskUntilItIsSeen() {
        tell("k1", "报送统计表");
        var desk = get(filler, "/desk");
        assertThat(desk.select(".told li a").text()).isEqualTo("报送统计表");
        assertThat(get(other, "/desk").select(".told")).isEmpty();

        var form = desk.selectFirst(".told form");
        assertThat(post(filler, form.attr("action"), "then", "desk")).hasStatus(303);
        assertThat(get(filler, "/desk").select(".told")).isEmpty();
        assertThat(get(filler, "/messages").select("article .when").text()).contains("看过");
        assertThat(post(other, form.attr("action"), "then", "desk")).hasStatus(404);
    }

    @Test
    void theUnreadComeFirst() {
        tell("k1", "旧");
        tell("k2", "新");
        var first =
                get(filler, "/messages").select("article:has(h2:contains(新)) form").attr("action");
        post(filler, first, "then", "");
        assertThat(get(filler, "/messages").select("article h2").eachText())
                .containsExactly("旧", "新");
    }

    @Test
    void whatWasWrittenIsShownAsWords() {
        tell("k1", HOSTILE);
        var page = get(filler, "/messages");
        assertThat(page.select("article h2").text()).isEqualTo(HOSTILE);
        assertThat(page.select("article script")).isEmpty();
    }

    @Test
    void aMailboxIsSetTakenAwayAndAWrongOneSaid() {
        assertThat(post(filler, "/messages/mailbox", "address", " wxm@example.cn ")).hasStatus(303);
        assertThat(get(filler, "/messages?set=1").select("[role=status]").text())
                .isEqualTo("已保存，以后的消息也发到 wxm@example.cn。");
        assertThat(get(filler, "/messages").selectFirst("#address").val())
                .isEqualTo("wxm@example.cn");
        assertThat(get(other, "/messages").selectFirst("#address").val()).isEmpty();

        for (var wrong : List.of("wxm", "wxm@", "a@b.cn, c@d.cn", "a@b.cn\nBcc: c@d.cn")) {
            var refused = post(filler, "/messages/mailbox", "address", wrong);
            assertThat(refused).hasStatus(422);
            assertThat(parse(refused).selectFirst("#address").attr("aria-invalid"))
                    .isEqualTo("true");
        }
        post(filler, "/messages/mailbox", "address", "");
        assertThat(get(filler, "/messages").selectFirst("#address").val()).isEmpty();
        assertThat(
                        db.sql("select distinct detail::text from journal where act = 'MailboxSet'")
                                .query(String.class)
                                .single())
                .as("no address in the journal")
                .isEqualTo("{}");
    }

    @Test
    void theOutboxHoldsWhatHasNoServerToGoTo() {
        post(filler, "/messages/mailbox", "address", "wxm@example.cn");
        tell("k1", "报送统计表");
        var page = get(admin, "/outbox");
        assertThat(page.select("article").text())
                .contains("小崂山区科学技术局 王小明 <wxm@example.cn>", "留在发件箱", "请填报。");
        assertThat(page.select(".places a[aria-current]").text()).isEqualTo("发件箱");
        assertThat(web.get().uri("/outbox").with(user(filler.id().toString()))).hasStatus(404);
    }

    @Test
    void whatFailedIsShownWithTheServersWordsAndSentAgain() {
        post(filler, "/messages/mailbox", "address", "wxm@example.cn");
        tell("k1", "报送统计表");
        // that a mailbox was named is told to its owner as well: that mail is left as it is
        db.sql(
                        """
                        update mail set state = 'FAILED', tries = 1, answer = '550 no such user'
                         where message_id in (select id from message where about = 'about')
                        """)
                .update();
        var page = get(admin, "/outbox");
        assertThat(page.select("article .answer").text()).isEqualTo("550 no such user");
        assertThat(post(admin, page.select("article form").attr("action"))).hasStatus(303);
        assertThat(get(admin, "/outbox?again=1").select("article:contains(报送统计表) .tag").text())
                .isEqualTo("等待发出");
        assertThat(post(filler, page.select("article form").attr("action"))).hasStatus(404);
    }

    @Test
    void theDaysOfRemindingAreSet() {
        var page = get(admin, "/outbox/steps");
        assertThat(page.selectFirst("#before").val()).isEqualTo("3，1");
        assertThat(page.selectFirst("#after").val()).isEqualTo("1");
        assertThat(page.text()).contains("09:00—17:00");
        assertThat(post(admin, "/outbox/steps", "before", "5，2", "after", "")).hasStatus(303);
        assertThat(get(admin, "/outbox/steps?set=1").selectFirst("#before").val()).isEqualTo("5，2");
        var refused = post(admin, "/outbox/steps", "before", "很多", "after", "1");
        assertThat(refused).hasStatus(422);
        assertThat(parse(refused).select("[role=alert] a").attr("href")).isEqualTo("#before");
        assertThat(post(filler, "/outbox/steps", "before", "1", "after", "")).hasStatus(404);
    }

    @Test
    void howUnitsAreRemindedByHandIsSet() {
        var page = get(admin, "/outbox/nudging");
        assertThat(page.selectFirst("#hours").val()).isEqualTo("4");
        assertThat(page.text()).contains("现在的设置：产品初值");
        assertThat(post(admin, "/outbox/nudging", "hours", "8", "words", "{单位}请尽快报来{任务}。"))
                .hasStatus(303);
        var set = get(admin, "/outbox/nudging?set=1");
        assertThat(set.selectFirst("#words").wholeText().strip()).isEqualTo("{单位}请尽快报来{任务}。");
        assertThat(set.text()).contains("设定").doesNotContain("产品初值");
        var refused = post(admin, "/outbox/nudging", "hours", "很多", "words", "{名次}请尽快报来吧吧");
        assertThat(refused).hasStatus(422);
        assertThat(parse(refused).select("[role=alert] a").eachAttr("href"))
                .containsExactly("#hours", "#words");
        assertThat(post(filler, "/outbox/nudging", "hours", "1", "words", "请尽快报来，谢谢您。"))
                .hasStatus(404);
    }

    private void tell(String key, String title) {
        messages.tell(
                List.of(new Note(filler.id(), key, "about", title, "请填报。", "/obligations/x")));
    }

    private Document get(Actor actor, String path) {
        return parse(web.get().uri(path).with(user(actor.id().toString())).exchange());
    }

    private MvcTestResult post(Actor actor, String path, String... typed) {
        var request = web.post().uri(path).with(user(actor.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private static Document parse(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
