package cn.kehui.week.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.PhotoReasons.Written;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class PhotoReasonsTest {
    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;
    @Autowired PhotoReasons reasons;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor colleague;
    private Actor reviewer;
    private Actor neighbour;
    private ActivityId activity;
    private String photo;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        colleague = world.person(world.laoshan, "赵武", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        activity = Entered.submitted(context, filler);
        var sent =
                new Evidence.SentFile(
                        "现场.jpg", "image/jpeg", new ByteArrayInputStream(new byte[] {-1, -40}));
        assertThat(evidence.add(filler, activity, sent))
                .isInstanceOfSatisfying(
                        PhotoTaking.PhotoTaken.class, taken -> photo = taken.photo().id() + "");
    }

    @Test
    void isKeptWithWhoAndWhenAndSeenByWhoReviews() {
        assertThat(say(filler, photo, 0, " 当天只拍了这一张 \0"))
                .isEqualTo(new PhotoExplaining.Explained());

        var stands = reasons.of(reviewer, activity).get(photo);
        assertThat(stands.words()).isEqualTo("当天只拍了这一张");
        assertThat(stands.by()).isEqualTo("李文");
        assertThat(
                        db.sql("select detail ->> 'name' from journal where act = 'PhotoExplained'")
                                .query(String.class)
                                .list())
                .containsExactly("现场.jpg");
    }

    @Test
    void whatWasSaidBeforeIsKeptBesideWhatStands() {
        say(filler, "ONLINE", 0, "没有办线上活动");
        say(colleague, "ONLINE", 1, "线上活动下周才办");
        say(filler, "ONLINE", 2, "");

        assertThat(reasons.of(filler, activity).get("ONLINE").words()).isEmpty();
        assertThat(
                        db.sql("select words || ' ' || by_name from photo_reason order by number")
                                .query(String.class)
                                .list())
                .containsExactly("没有办线上活动 李文", "线上活动下周才办 赵武", " 李文");
    }

    @Test
    void whoWritesOverAnotherIsTold() {
        say(filler, photo, 0, "相机坏了");

        var became = say(colleague, photo, 0, "下雨");

        assertThat(became)
                .isInstanceOfSatisfying(
                        PhotoExplaining.Meanwhile.class,
                        one -> assertThat(one.stands().words()).isEqualTo("相机坏了"));
        assertThat(say(colleague, photo, 0, "相机坏了")).isEqualTo(new PhotoExplaining.Explained());
        assertThat(reasons.of(filler, activity).get(photo).number()).isEqualTo(1);
    }

    @Test
    void nobodyElseWritesAndNothingElseIsExplained() {
        assertThatThrownBy(() -> say(reviewer, photo, 0, "好")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(neighbour, photo, 0, "好")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reasons.of(neighbour, activity)).isInstanceOf(NotFound.class);
        for (var about : new String[] {UUID.randomUUID().toString(), "FILM", "", "';--"}) {
            assertThatThrownBy(() -> say(filler, about, 0, "好")).isInstanceOf(NotFound.class);
        }
        assertThat(say(filler, photo, 0, "长".repeat(501)))
                .isEqualTo(new PhotoExplaining.TooLong(500));
    }

    private PhotoExplaining say(Actor who, String about, int shown, String words) {
        return reasons.explain(who, activity, new Written(about, shown, words));
    }
}
