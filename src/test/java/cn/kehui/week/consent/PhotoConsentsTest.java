package cn.kehui.week.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.consent.PhotoConsents.OfPhoto;
import cn.kehui.week.consent.PhotoConsents.Typed;
import cn.kehui.week.evidence.Entered;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoTaking;
import cn.kehui.world.SmallWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class PhotoConsentsTest {
    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;
    @Autowired PhotoConsents consents;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;
    private OfPhoto photo;

    @BeforeEach
    void begin() throws IOException {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
        var activity = Entered.submitted(context, filler);
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var taken =
                (PhotoTaking.PhotoTaken)
                        evidence.add(
                                filler,
                                activity,
                                new Evidence.SentFile(
                                        "现场.jpg",
                                        "image/jpeg",
                                        new ByteArrayInputStream(out.toByteArray())));
        photo = new OfPhoto(activity, taken.photo().id());
    }

    @Test
    void nothingIsShownBeforeSomebodySaidSoOfTheCopyThatIsShown() {
        assertThat(consents.of(filler, photo)).isEqualTo(PhotoConsent.UNSAID);
        assertThat(consents.show(filler, photo, 0, true))
                .isEqualTo(new ConsentSaying.CopyNotMade());

        assertThat(consents.say(filler, photo, new Typed(PhotoPeople.NOBODY, "", 0)))
                .isEqualTo(new ConsentSaying.ConsentSaid());
        assertThat(consents.copy(filler, photo).blob()).isNotNull();
        assertThat(consents.show(filler, photo, 1, true))
                .isEqualTo(new ConsentSaying.ConsentSaid());
        assertThat(consents.of(reviewer, photo).shown()).isTrue();

        // minors were seen after all: the copy is another, and nobody has looked at it
        consents.say(filler, photo, new Typed(PhotoPeople.MINORS, "", 2));
        assertThat(consents.of(reviewer, photo))
                .extracting(PhotoConsent::people, PhotoConsent::shown)
                .containsExactly(PhotoPeople.MINORS, false);
        assertThat(consents.show(filler, photo, 3, true))
                .isEqualTo(new ConsentSaying.CopyNotMade());
    }

    @Test
    void whoAgreedIsWritten() {
        assertThat(consents.say(filler, photo, new Typed(PhotoPeople.AGREED, " ", 0)))
                .isEqualTo(new ConsentSaying.NoWords());
        assertThat(consents.say(filler, photo, new Typed(PhotoPeople.AGREED, "字".repeat(301), 0)))
                .isEqualTo(new ConsentSaying.TooLong(300));

        consents.say(filler, photo, new Typed(PhotoPeople.AGREED, "讲解员书面同意\0", 0));

        assertThat(consents.of(reviewer, photo).words()).isEqualTo("讲解员书面同意");
        assertThat(acts()).containsExactly("PhotoConsentSaid");
    }

    @Test
    void ofTwoWhoSaySomethingTheSecondIsTold() {
        consents.say(filler, photo, new Typed(PhotoPeople.MINORS, "", 0));

        assertThat(consents.say(filler, photo, new Typed(PhotoPeople.NOBODY, "", 0)))
                .isEqualTo(new ConsentSaying.SaidMeanwhile(consents.of(filler, photo)));
        // the same press twice
        assertThat(consents.say(filler, photo, new Typed(PhotoPeople.MINORS, "", 1)))
                .isEqualTo(new ConsentSaying.ConsentSaid());
        assertThat(consents.of(filler, photo).number()).isEqualTo(1);
    }

    @Test
    void onlyTheLeadingUnitSaysAndOnlyItsReadersSee() {
        assertThatThrownBy(
                        () -> consents.say(reviewer, photo, new Typed(PhotoPeople.NOBODY, "", 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.of(neighbour, photo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.copy(neighbour, photo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.show(neighbour, photo, 0, true))
                .isInstanceOf(NotFound.class);
    }

    private List<String> acts() {
        return db.sql("select act from journal where act like 'PhotoConsent%' order by seq")
                .query(String.class)
                .list();
    }
}
