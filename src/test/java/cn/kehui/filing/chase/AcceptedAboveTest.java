package cn.kehui.filing.chase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.world.Qingdao2025;
import cn.kehui.world.Week2099;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is asked after the total above was accepted is told what that means, and files. */
@KehuiTest
class AcceptedAboveTest {
    private static final String CITY =
            Week2099.CITY_HEAD + Week2099.STATISTICS + Week2099.BY_SCIENCE;
    private static final String BELOW =
            Week2099.LAOSHAN_HEAD
                    + """
                    duties:
                      - id: D1
                        parent: city-2099/D1
                        title: 报送本单位统计表
                        form: week-statistics@2025
                        deadline: { words: 6月10日前, closes: 2099-06-10 }
                        parties:
                          - { words: 区科协, owed_by: { functions: [association], levels: [county] }, receiver: { function: science, level: county }, clause: 二 }
                    """;

    @Autowired Campaigns campaigns;
    @Autowired Obligations obligations;
    @Autowired Submissions submissions;
    @Autowired Messages messages;
    @Autowired Qingdao2025 world;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    private Actor filler;

    @BeforeEach
    void theCityAsks() {
        filler = world.filler(Qingdao2025.LAOSHAN_ASSOCIATION);
        Week2099.publish(campaigns, world.issuer(Qingdao2025.CITY_SCIENCE), CITY);
    }

    private Obligation owed(Actor actor) {
        return obligations.owed(actor).stream()
                .filter(one -> one.duty().campaign().value().endsWith("2099"))
                .findFirst()
                .orElseThrow();
    }

    /** The district files, and the city accepts. */
    private void accepted() {
        var district = world.filler(Qingdao2025.LAOSHAN_SCIENCE);
        var theirs = owed(district).id();
        submissions.answerNothing(district, theirs, Submission.Nature.NIL, "今年没有举办");
        db.sql("update obligation set state = 'ACCEPTED', accepted_id = current_id where id = :id")
                .param("id", theirs.value())
                .update();
    }

    private void passDown() {
        Week2099.publish(campaigns, world.issuer(Qingdao2025.LAOSHAN_SCIENCE), BELOW);
    }

    @Test
    void whoIsAskedAfterwardsIsToldAtPublishingAndOnTheDeskAndFiles() {
        accepted();

        passDown();

        assertThat(messages.mine(filler, 9))
                .extracting(Message::title)
                .containsExactly("报送本单位统计表：本单位的数不在崂山区科学技术局的汇总里，照常报");
        assertThat(messages.mine(filler, 9).getFirst().body())
                .isEqualTo(
                        "崂山区科学技术局的汇总在这次布置之前已经通过，本单位的数不在其中。请照常填报；审核通过后，系统替崂山区科学技术局向上申请修订，把本单位的数补进去。");
        var id = owed(filler).id();
        var desk = new Publisher(web, filler);
        assertThat(desk.get("/desk").text())
                .contains("崂山区科学技术局的汇总已经通过，本单位的数不在其中；照常报送，审核通过后由崂山区科学技术局向上申请修订。");
        assertThat(desk.get("/obligations/" + id).text())
                .contains("崂山区科学技术局的汇总已经通过，本单位的数不在其中。请照常填报")
                .doesNotContain("其中有本单位的数");

        submissions.answerNothing(filler, id, Submission.Nature.NIL, "今年没有举办");
        assertThat(obligations.obligation(filler, id).state()).isEqualTo(State.FILED);
    }

    @Test
    void whoIsAskedInTimeIsToldNothing() {
        passDown();

        assertThat(messages.mine(filler, 9)).isEmpty();
        assertThat(new Publisher(web, filler).get("/desk").text()).doesNotContain("不在其中");
    }

    @Test
    void anotherUnitsTotalIsNotTheirs() {
        var others = world.filler(Qingdao2025.SHINAN_SCIENCE);
        accepted();

        passDown();

        for (var one : List.of(others, world.filler(Qingdao2025.SHINAN_ASSOCIATION))) {
            assertThat(messages.mine(one, 9)).isEmpty();
        }
    }
}
