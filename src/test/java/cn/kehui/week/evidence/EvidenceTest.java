package cn.kehui.week.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.photo.Check;
import cn.kehui.week.photo.PhotoOutcome;
import cn.kehui.world.SmallWorld;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class EvidenceTest {
    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;
    @Autowired EvidenceLooks looks;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;
    private ActivityId activity;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        activity = Entered.submitted(context, filler);
    }

    @Test
    void isLookedAtOnceItCame() throws IOException {
        add("现场.jpg", written(1, "jpg"));
        assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.WAITS);

        assertThat(looks.next()).isTrue();

        var set = evidence.of(reviewer, activity);
        assertThat(set.stage()).isEqualTo(EvidenceSet.Stage.LOOKED);
        assertThat(set.found().photos()).isEqualTo(1);
        assertThat(set.photos().getFirst().found().lines())
                .extracting(PhotoFound.Line::check)
                .containsExactly(Check.Kind.values());
        assertThat(looks.next()).isFalse();
    }

    @Test
    void theSamePictureTwiceIsSaidOfBoth() throws IOException {
        add("甲.jpg", written(2, "jpg"));
        add("乙.png", written(2, "png"));

        looks.next();

        var set = evidence.of(filler, activity);
        assertThat(set.found().distinct()).isEqualTo(1);
        assertThat(set.photos())
                .allSatisfy(
                        one ->
                                assertThat(verdict(one, Check.Kind.DUPLICATE))
                                        .isNotEqualTo(PhotoOutcome.PASS));
    }

    @Test
    void whatIsNoPictureIsNotTaken() {
        assertThat(
                        evidence.add(
                                filler,
                                activity,
                                new Evidence.SentFile(
                                        "照片.jpg",
                                        "text/html",
                                        new ByteArrayInputStream(new byte[] {1}))))
                .isInstanceOf(PhotoTaking.NotTaken.class);
    }

    @Test
    void whatClaimsToBeAPictureAndIsNoneFails() {
        evidence.add(
                filler,
                activity,
                new Evidence.SentFile(
                        "半张.jpg",
                        "image/jpeg",
                        new ByteArrayInputStream(new byte[] {-1, -40, -1})));

        looks.next();

        assertThat(evidence.of(filler, activity).photos().getFirst().found().verdict())
                .isEqualTo(PhotoOutcome.FAIL);
    }

    @Test
    void othersNeitherSeeNorAddNorTakeOut() throws IOException {
        add("甲.jpg", written(4, "jpg"));
        var photo = evidence.of(filler, activity).photos().getFirst().id();

        assertThatThrownBy(() -> evidence.of(neighbour, activity)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.photo(neighbour, activity, photo))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.remove(reviewer, activity, photo))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.photo(filler, activity, UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takenOutItIsGoneAndTheOthersAreLookedAtAnew() throws IOException {
        add("甲.jpg", written(5, "jpg"));
        add("乙.jpg", written(6, "jpg"));
        looks.next();
        var first = evidence.of(filler, activity).photos().getFirst().id();

        evidence.remove(filler, activity, first);
        evidence.remove(filler, activity, first);

        assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.WAITS);
        looks.next();
        assertThat(evidence.of(filler, activity).found().photos()).isEqualTo(1);
        assertThat(
                        db.sql("select act from journal where subject = ? order by act")
                                .param(activity.toString())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "ActivityBegun",
                        "ActivityMoved",
                        "PhotoAdded",
                        "PhotoAdded",
                        "PhotoRemoved");
    }

    @Test
    void whatBrokeTooOftenIsGivenUpAndCanBeAskedForAgain() throws IOException {
        add("甲.jpg", written(7, "jpg"));
        db.sql("update photo_set set tries = 3 where campaign_id = 'small-2025'").update();
        assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.GIVEN_UP);
        assertThat(looks.next()).isFalse();

        evidence.again(reviewer, activity);

        assertThat(looks.next()).isTrue();
    }

    private static PhotoOutcome verdict(EvidencePhoto photo, Check.Kind kind) {
        return photo.found().lines().stream()
                .filter(one -> one.check() == kind)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private PhotoTaking add(String name, byte[] bytes) {
        return evidence.add(
                filler,
                activity,
                new Evidence.SentFile(name, "image/jpeg", new ByteArrayInputStream(bytes)));
    }

    private static byte[] written(long seed, String format) throws IOException {
        var random = new Random(seed);
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            pen.fillRect(random.nextInt(600), random.nextInt(440), 120, 90);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
