package cn.kehui.ground.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.arrival.PiecedFiles.Piece;
import cn.kehui.ground.arrival.PiecedFiles.Told;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.vault.VaultFiles;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class PiecedFilesTest {
    @Autowired ApplicationContext context;
    @Autowired PiecedFiles arrivals;
    @Autowired VaultFiles files;
    @Autowired JdbcClient db;

    private Actor sender;
    private Actor other;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        sender = world.person(world.laoshan, "李文", Role.FILLER);
        other = world.person(world.laoshan, "赵武", Role.FILLER);
    }

    @Test
    void comesPieceByPieceAndIsGoneOnWithAfterACut() throws IOException {
        var first = begun("照片.jpg", 10);
        more(first, 0, "01234");

        var again = begun("照片.jpg", 10);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.have()).isEqualTo(5);
        assertThat(more(again, 5, "56789")).isEqualTo(new Piecing.Come(again.with(10)));
        try (var in = arrivals.open(again)) {
            assertThat(in.readAllBytes()).isEqualTo("0123456789".getBytes(UTF_8));
        }
        arrivals.end(again);
        assertThat(files.pieces().has(again.id(), 0)).isFalse();
        assertThatThrownBy(() -> arrivals.arrival(sender, "c/a", again.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPieceThatComesTwiceOrAstrayIsNotWritten() throws IOException {
        var one = begun("照片.jpg", 10);
        more(one, 0, "01234");

        assertThat(more(one, 0, "xxxxx")).isEqualTo(new Piecing.Astray(one.with(5)));
        assertThat(more(one, 7, "789")).isEqualTo(new Piecing.Astray(one.with(5)));
        assertThat(more(one, 5, "567890")).isEqualTo(new Piecing.Astray(one.with(5)));
        assertThat(more(one, -1, "")).isEqualTo(new Piecing.Astray(one.with(5)));
        more(one, 5, "56789");
        try (var in = arrivals.open(one)) {
            assertThat(in.readAllBytes()).isEqualTo("0123456789".getBytes(UTF_8));
        }
    }

    @Test
    void whatACrashLeftBehindTheLastPieceIsOverwritten() throws IOException {
        var one = begun("照片.jpg", 10);
        more(one, 0, "01234");
        // written, and never counted
        files.pieces().write(one.id(), 5, "zzzz".getBytes(UTF_8));

        more(one, 5, "5");

        try (var in = arrivals.open(one)) {
            assertThat(in.readAllBytes()).isEqualTo("012345".getBytes(UTF_8));
        }
    }

    @Test
    void ofWhatIsGoneFromTheDiskItBeginsAnew() throws IOException {
        var one = begun("照片.jpg", 10);
        more(one, 0, "01234");
        files.pieces().forget(one.id());

        assertThat(more(one, 5, "56789")).isEqualTo(new Piecing.Astray(one.with(0)));
        assertThat(more(one, 0, "01234")).isEqualTo(new Piecing.Come(one.with(5)));
    }

    @Test
    void isItsSendersOwnAndForOnePlace() {
        var one = begun("照片.jpg", 10);

        assertThatThrownBy(() -> arrivals.arrival(other, "c/a", one.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> arrivals.arrival(sender, "c/b", one.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                arrivals.more(
                                        other,
                                        "c/a",
                                        one.id(),
                                        new Piece(0, new ByteArrayInputStream(new byte[1]))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void neitherTooLargeNorTooManyAreBegun() {
        assertThat(
                        arrivals.begin(
                                sender, "c/a", new Told("k", "大.jpg", PiecedFiles.MOST_BYTES + 1)))
                .isInstanceOf(Piecing.NotBegun.class);
        assertThat(arrivals.begin(sender, "c/a", new Told("k", "空.jpg", 0)))
                .isInstanceOf(Piecing.NotBegun.class);
        assertThat(arrivals.begin(sender, "c/a", new Told("k".repeat(401), "长.jpg", 9)))
                .isInstanceOf(Piecing.NotBegun.class);
        for (int i = 0; i < PiecedFiles.MOST; i++) {
            begun(i + ".jpg", 9);
        }
        assertThat(arrivals.begin(sender, "c/a", new Told("one more", "多.jpg", 9)))
                .isInstanceOf(Piecing.NotBegun.class);
        assertThat(begun("0.jpg", 9).have()).isZero();

        db.sql("update arrival set begun_at = begun_at - interval '2 days'").update();
        assertThat(arrivals.begin(sender, "c/a", new Told("one more", "多.jpg", 9)))
                .isInstanceOf(Piecing.Come.class);
    }

    @Test
    void anotherFileOfTheSameKeyBeginsAnewAndNamesLoseTheirFolders() {
        var one = begun("照片.jpg", 10);
        more(one, 0, "01234");

        var other = arrivals.begin(sender, "c/a", new Told("照片.jpg", "../../etc/照\0片.jpg", 11));

        assertThat(other).isEqualTo(new Piecing.Come(new PiecedFile(one.id(), "照片.jpg", 11, 0)));
    }

    private PiecedFile begun(String name, long size) {
        if (arrivals.begin(sender, "c/a", new Told(name, name, size))
                instanceof Piecing.Come(var arrival)) {
            return arrival;
        }
        throw new IllegalStateException("it is begun");
    }

    private Piecing more(PiecedFile of, long offset, String words) {
        return arrivals.more(
                sender,
                "c/a",
                of.id(),
                new Piece(offset, new ByteArrayInputStream(words.getBytes(UTF_8))));
    }
}
