package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.submission.CofiledDrafts;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.PostId;
import cn.kehui.ground.org.Posts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was given a row of a table of rows adds more beside it, and hears who attaches files. */
class HelperRowsTest extends CofilingDesk {
    @Autowired Posts posts;

    @Test
    void addsRowsOfItsOwnAndTheLeadSeesWhoseTheyAre() {
        rows("讲座");
        given(recommendation, CofiledDrafts.NEW_ROW);
        assertThat(helps(recommendation, "add", activity(1, "展览"))).hasStatus(303);

        var page = get(helper, cofiling(recommendation));
        assertThat(page.select("fieldset.mine legend").eachText())
                .containsExactly("第 2 项 请您填", "第 3 项 请您填");
        assertThat(helps(recommendation, "save", activity(2, "开放日"))).hasStatus(303);

        assertThat(names()).containsExactly("讲座", "展览", "开放日");
        assertThat(get(filler, home(recommendation)).select("#rows-2 legend .tag").text())
                .startsWith("由 小崂山区科学技术协会 填");
        assertThat(journal("RowsAdded")).hasSize(1).first().asString().startsWith("钱宣 ");
    }

    @Test
    void pressedTwiceItIsOneRow() {
        given(recommendation, CofiledDrafts.NEW_ROW);
        var sent = helps(recommendation, Map.of("press", "add"));
        assertThat(post(helper, cofiling(recommendation) + "/draft", sent)).hasStatus(303);
        assertThat(post(helper, cofiling(recommendation) + "/draft", sent)).hasStatus(303);
        assertThat(get(helper, cofiling(recommendation)).select("fieldset.mine")).hasSize(2);
    }

    @Test
    void whatItAddedItIsDoneWithOnlyWhenThatIsFilledInOrLeft() {
        given(recommendation, CofiledDrafts.NEW_ROW);
        assertThat(helps(recommendation, "add", activity(0, "展览"))).hasStatus(303);
        assertThat(helps(recommendation, "done", Map.of())).hasStatus(422);

        var page = get(helper, cofiling(recommendation));
        assertThat(page.select("button[value^=without]").eachAttr("value"))
                .as("its own, and blank")
                .containsExactly("without-1");
        assertThat(helps(recommendation, "without-1", Map.of())).hasStatus(303);
        assertThat(get(helper, cofiling(recommendation)).select("fieldset.mine")).hasSize(1);
        assertThat(journal("RowsLeft")).hasSize(1);
        assertThat(helps(recommendation, "done", Map.of())).hasStatus(303);
        assertThat(names()).containsExactly("展览");
    }

    @Test
    void noRowThatWasGivenOrIsWrittenOrIsAnothersIsTakenOut() {
        rows("讲座");
        given(recommendation, CofiledDrafts.NEW_ROW);
        assertThat(helps(recommendation, "without-0", Map.of())).hasStatus(303);
        assertThat(helps(recommendation, "without-1", Map.of())).hasStatus(303);
        assertThat(helps(recommendation, "add", Map.of())).hasStatus(303);
        assertThat(helps(recommendation, "without-2", activity(2, "展览"))).hasStatus(303);
        assertThat(names()).containsExactly("讲座", "", "展览");
    }

    @Test
    void whoWasGivenNoRowAddsNone() {
        given(statistics, PUBLICITY);
        assertThat(get(helper, cofiling(statistics)).select("#add")).isEmpty();
        assertThat(helps(statistics, "add", Map.of("media_reports", "3"))).hasStatus(303);
        assertThat(stands(statistics, "media_reports")).isEqualTo("3");

        var stranger = world.person(world.shinan, "邻居", Role.FILLER);
        given(recommendation, CofiledDrafts.NEW_ROW);
        assertThat(post(stranger, cofiling(recommendation) + "/draft", Map.of("press", "add")))
                .hasStatus(404);
        assertThat(get(helper, cofiling(recommendation)).select("fieldset.mine")).hasSize(1);
    }

    @Test
    void aRowIsGivenOnceThoughThatIsPressedTwice() {
        rows("讲座");
        var sent = new HashMap<>(sends(get(filler, home(recommendation)), Map.of()));
        sent.put("cofiling-unit", world.laoshanAssociation.id().toString());
        sent.put("cofiling-part", CofiledDrafts.NEW_ROW);
        sent.put("cofiling-word", "");
        assertThat(post(filler, home(recommendation) + "/cofilings", sent)).hasStatus(303);
        assertThat(post(filler, home(recommendation) + "/cofilings", sent)).hasStatus(303);
        assertThat(names()).containsExactly("讲座", "");
        assertThat(journal("RowsGiven")).hasSize(1);
    }

    @Test
    void thePageSaysWhoAttachesFilesAndHowToReachThem() {
        given(statistics, PUBLICITY);
        assertThat(get(helper, cofiling(statistics)).select("#papers").text())
                .isEqualTo("附件由 小崂山区科学技术局 上传，随表一起报送。您这边的材料、照片请交给它。");
        posts.add(
                new Post(
                        new PostId(UUID.randomUUID()),
                        world.laoshan.id(),
                        "科普岗",
                        "0532-85910000",
                        "kp@laoshan.example",
                        "",
                        List.of()));
        assertThat(get(helper, cofiling(statistics)).select("#papers").text())
                .isEqualTo(
                        "附件由 小崂山区科学技术局 上传，随表一起报送。您这边的材料、照片请发给它：科普岗，0532-85910000，kp@laoshan.example。");
    }

    /** A unit is known by its id: called otherwise, it is not another. */
    @Test
    void aUnitThatIsCalledOtherwiseMeanwhileIsNoOther() {
        given(statistics, PUBLICITY);
        type(filler, statistics, Map.of("events_held", "1200"));
        helps(statistics, "save", Map.of("media_reports", "31"));
        db.sql("update unit set name = '小崂山区科技和工业信息化局' where id = :id")
                .param("id", world.laoshan.id().value())
                .update();

        var page = get(filler, home(statistics));
        assertThat(page.select("[data-place=events_held] .by")).as("its own").isEmpty();
        assertThat(page.select("[data-place=media_reports] .by").text())
                .startsWith("小崂山区科学技术协会 钱宣");
    }
}
