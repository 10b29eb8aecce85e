package cn.kehui.week.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.echo.Echo;
import cn.kehui.week.echo.Echoes;
import cn.kehui.week.likeness.Change;
import cn.kehui.world.SmallWorld;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One picture handed in with two activities. */
@KehuiTest
class EchoesAcrossTest {
    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;
    @Autowired Echoes echoes;
    @Autowired Looking looking;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor neighbour;
    private Actor reviewer;
    private ActivityId here;
    private ActivityId there;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        here = Entered.submitted(context, filler);
        there = Entered.submitted(context, neighbour);
    }

    @Test
    void theSameFileIsFoundFromBothSidesByWhoSeesBoth() throws IOException {
        var first = add(filler, here, drawn(1), 0);
        var second = add(neighbour, there, drawn(1), 0);
        looking.all();

        assertThat(said(reviewer, there, second))
                .containsExactly("true [IDENTICAL] 小崂山区科学技术局 " + first);
        assertThat(said(reviewer, here, first))
                .containsExactly("true [IDENTICAL] 小市南区科学技术局 " + second);
    }

    @Test
    void aCutOneIsFoundInEitherOrder() throws IOException {
        var whole = drawn(2);
        var cut = whole.getSubimage(40, 30, 580, 440);
        var small = add(filler, here, cut, 0);
        var large = add(neighbour, there, whole, 0);
        looking.all();

        assertThat(echo(reviewer, there, large).sure()).isTrue();
        assertThat(echo(reviewer, there, large).how()).contains(Change.CROPPED);
        assertThat(echo(reviewer, here, small).there().key().photo()).isEqualTo(large);
    }

    @Test
    void ofWhatSomebodyMayNotSeeIsOnlySaidThatItIsThere() throws IOException {
        add(filler, here, drawn(3), 0);
        var own = add(neighbour, there, drawn(3), 0);
        looking.all();

        assertThat(echoes.of(neighbour, there).get(own))
                .containsExactly(new Echo(true, List.of(), null));
    }

    @Test
    void whatIsOfTheYearBeforeIsFoundToo() throws IOException {
        add(filler, here, drawn(4), 0);
        looking.all();
        yearBefore();
        var again = add(neighbour, there, drawn(4), 0);
        looking.all();

        assertThat(echo(reviewer, there, again).there().campaign()).isEqualTo("2024年小市科技活动周");
    }

    @Test
    void takenOutItIsFoundNoMoreAndLookingTwiceSaysItOnce() throws IOException {
        var first = add(filler, here, drawn(5), 0);
        var second = add(neighbour, there, drawn(5), 0);
        looking.all();
        db.sql("update photo_set set changes = changes + 1 where campaign_id = 'small-2025'")
                .update();
        looking.all();
        assertThat(said(reviewer, here, first)).hasSize(1);

        evidence.remove(neighbour, there, second);

        assertThat(echoes.of(reviewer, here)).isEmpty();
        looking.all();
        assertThat(echoes.of(reviewer, here)).isEmpty();
    }

    @Test
    void strangersAndThoseOfOneActivityAreNone() throws IOException {
        add(filler, here, drawn(6), 0);
        add(filler, here, drawn(6), 9);
        add(neighbour, there, drawn(7), 0);
        looking.all();

        assertThat(echoes.of(reviewer, here)).isEmpty();
        assertThat(echoes.of(reviewer, there)).isEmpty();
    }

    private void yearBefore() {
        db.sql(
                        """
                        insert into campaign (id, title, year, region_code, definition, published_at)
                        select 'small-2024', '2024年小市科技活动周', 2024, region_code,
                               definition || '{"id": "small-2024", "title": "2024年小市科技活动周", "year": 2024}', published_at
                          from campaign where id = 'small-2025'
                        """)
                .update();
        db.sql(
                        """
                        insert into activity (campaign_id, id, unit_id, stage, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
                        select 'small-2024', id, unit_id, 'CLOSED', title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at
                          from activity where campaign_id = 'small-2025' and id = :id
                        """)
                .param("id", here.value())
                .update();
        db.sql("update photo_sketch set campaign_id = 'small-2024' where activity_id = :id")
                .param("id", here.value())
                .update();
    }

    private Echo echo(Actor who, ActivityId of, UUID photo) {
        assertThat(echoes.of(who, of)).containsKey(photo);
        return echoes.of(who, of).get(photo).getFirst();
    }

    private List<String> said(Actor who, ActivityId of, UUID photo) {
        return echoes.of(who, of).get(photo).stream()
                .map(
                        one ->
                                one.sure()
                                        + " "
                                        + one.how()
                                        + " "
                                        + one.there().unit()
                                        + " "
                                        + one.there().key().photo())
                .toList();
    }

    private UUID add(Actor who, ActivityId of, BufferedImage picture, int more) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        out.write(new byte[more]);
        var sent =
                new Evidence.SentFile(
                        more + "现场.png", "image/png", new ByteArrayInputStream(out.toByteArray()));
        if (evidence.add(who, of, sent) instanceof PhotoTaking.PhotoTaken(var taken)) {
            return taken.id();
        }
        throw new IllegalStateException("it is one");
    }

    private static BufferedImage drawn(long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 80; i++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            pen.fillOval(random.nextInt(600), random.nextInt(440), 120, 90);
        }
        return image;
    }
}
