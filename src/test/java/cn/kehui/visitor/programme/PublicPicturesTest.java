package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.consent.ConsentSaying;
import cn.kehui.week.consent.PhotoConsents;
import cn.kehui.week.consent.PhotoConsents.OfPhoto;
import cn.kehui.week.consent.PhotoConsents.Typed;
import cn.kehui.week.consent.PhotoPeople;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoDecision;
import cn.kehui.week.evidence.PhotoReviews;
import cn.kehui.week.evidence.PhotoTaking;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A picture is there while somebody shows it, and gone with the next look at what changed. */
@KehuiTest
class PublicPicturesTest {
    @Autowired ApplicationContext context;
    @Autowired PublicProgramme programme;
    @Autowired Evidence evidence;
    @Autowired PhotoConsents consents;
    @Autowired PhotoReviews reviews;
    @Autowired MockMvcTester web;

    private PublishedOnes ones;
    private ActivityId activity;
    private OfPhoto photo;
    private String hash;

    @BeforeEach
    void shown() throws IOException {
        ones = new PublishedOnes(context);
        activity = ones.published(Map.of());
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var sent =
                new Evidence.SentFile(
                        "现场.jpg", "image/jpeg", new ByteArrayInputStream(out.toByteArray()));
        var taken = (PhotoTaking.PhotoTaken) evidence.add(ones.filler, activity, sent);
        photo = new OfPhoto(activity, taken.photo().id());
        programme.follow();
        consents.say(ones.filler, photo, new Typed(PhotoPeople.NOBODY, "", 0));
        consents.copy(ones.filler, photo);
        assertThat(shown(1, true)).isEqualTo(new ConsentSaying.ConsentSaid());
        programme.follow();
        hash = pictures().getFirst();
    }

    @AfterTransaction
    void forget() {
        programme.renew();
    }

    @Test
    void browsersAskEachTimeAndAreNotSentItTwice() {
        var first = web.get().uri("/programme/pictures/" + hash).exchange();
        assertThat(first).hasStatusOk();
        assertThat(first.getResponse().getHeader("Cache-Control")).contains("no-cache");
        var tag = first.getResponse().getHeader("ETag");
        assertThat(
                        web.get()
                                .uri("/programme/pictures/" + hash)
                                .header("If-None-Match", tag)
                                .exchange())
                .hasStatus(304);
    }

    @Test
    void whatIsWithheldIsGone() {
        shown(2, false);
        gone();
    }

    @Test
    void whatIsSentBackOrDoubtedIsGoneAndWhatIsUsedIsThere() {
        decided(PhotoDecision.Verdict.USED, 0);
        programme.follow();
        assertThat(pictures()).containsExactly(hash);

        decided(PhotoDecision.Verdict.RETURNED, 1);
        gone();
    }

    @Test
    void whatIsTakenOutIsGone() {
        evidence.remove(ones.filler, activity, photo.photo());
        gone();
    }

    @Test
    void whatHasMinorsAfterAllIsGone() {
        consents.say(ones.filler, photo, new Typed(PhotoPeople.MINORS, "", 2));
        gone();
    }

    private void gone() {
        programme.follow();
        assertThat(pictures()).isEmpty();
        assertThat(web.get().uri("/programme/pictures/" + hash).exchange()).hasStatus(404);
    }

    private List<String> pictures() {
        return programme.now().entry(activity.value()).orElseThrow().pictures();
    }

    private ConsentSaying shown(int number, boolean shown) {
        return consents.show(ones.filler, photo, number, shown);
    }

    private void decided(PhotoDecision.Verdict verdict, int number) {
        reviews.decide(
                ones.reviewer,
                activity,
                photo.photo(),
                new PhotoReviews.Word(verdict, number, "换一张"));
    }
}
