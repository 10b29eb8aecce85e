package cn.kehui.week.photo.film;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.kehui.week.photo.film.FilmFacts.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ffprobe and ffmpeg tell of films, honest and not. */
class ReadFilmTest {
    private static final String BLOCK = "{\"Label\":\"1\",\"ContentProducer\":\"91370200X\"}";

    @TempDir Path folder;
    private Filmed films;

    @BeforeEach
    void begin() {
        Filmed.need();
        films = new Filmed(folder);
    }

    @Test
    void isAsLongAsItPlaysAndShowsOneOfItsPictures() throws IOException {
        for (var name : new String[] {"a.mp4", "a.mov", "a.mkv", "a.avi", "a.webm"}) {
            var facts = read(films.of(name, 8));

            assertThat(facts.state()).as(name).isEqualTo(State.PLAYS);
            assertThat(facts.seconds()).as(name).isCloseTo(8, within(1.1));
            assertThat(facts.label()).isNull();
            var poster = ImageIO.read(new ByteArrayInputStream(facts.poster()));
            assertThat(poster.getWidth()).isEqualTo(facts.width());
        }
    }

    @Test
    void whatItsHeadSaysIsNotBelieved() throws IOException {
        var film = films.of("a.mkv", 240);
        assertThat(read(said(film, 5_000)).seconds()).isCloseTo(240, within(4.0));
        assertThat(read(said(film, 1e12)).state()).isEqualTo(State.CUT_OFF);
        assertThat(read(said(film, Double.NaN)).seconds()).isCloseTo(240, within(4.0));
    }

    @Test
    void whatIsCutOffDoesNotPass() throws IOException {
        var film = films.of("a.mkv", 60);
        var half = Files.size(film) / 2;
        assertThat(read(cut(film, (int) half)).state()).isEqualTo(State.CUT_OFF);

        var end = films.of("b.mp4", 60); // what tells of its pictures stands at its end
        assertThat(read(cut(end, (int) (Files.size(end) - 2000))).state()).isEqualTo(State.BROKEN);
    }

    @Test
    void soundAloneIsNoFilm() throws IOException {
        assertThat(read(films.sound("a.mp4")).state()).isEqualTo(State.NO_PICTURE);
    }

    @Test
    void theMarkOfAMachineIsReadAndGoesAlong() throws IOException {
        var film =
                films.of(
                        "a.mp4",
                        4,
                        "-metadata",
                        "comment={\"AIGC\":" + BLOCK + "}",
                        "-metadata",
                        "location=+36.1+120.4/");
        var facts = read(film);

        assertThat(facts.label()).isEqualTo("1");
        assertThat(new String(facts.poster(), ISO_8859_1))
                .contains("TC260:AIGC", BLOCK)
                .doesNotContain("36.1", "120.4");
    }

    /** A list of addresses is opened by no program here, whatever it is called. */
    @Test
    void nothingIsFetched() throws IOException {
        try (var server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            var at = "http://127.0.0.1:" + server.socket().getLocalPort() + "/a.ts";
            for (var list :
                    new String[] {
                        "#EXTM3U\n#EXTINF:10,\n" + at + "\n#EXT-X-ENDLIST\n",
                        "#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
                        "ffconcat version 1.0\nfile '" + at + "'\n",
                        "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n",
                        "<?xml version=\"1.0\"?><MPD><Period><BaseURL>"
                                + at
                                + "</BaseURL></Period></MPD>"
                    }) {
                var file = Files.write(folder.resolve("a.mp4"), list.getBytes(UTF_8));
                assertThat(read(file).state()).as(list).isEqualTo(State.BROKEN);
            }
            assertThat(server.accept()).isNull();
        }
    }

    @Test
    void whatAnotherProgramWouldOpenIsNotPlayed() throws IOException {
        var film = films.of("a.mp4", 4);
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(Files.readAllBytes(film));
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("a.js"));
            zip.write("alert(1)".getBytes(UTF_8));
        }
        var both = Files.write(folder.resolve("b.mp4"), packed.toByteArray());
        assertThat(read(both).state()).isEqualTo(State.FOREIGN);

        var page = Files.write(folder.resolve("c.mp4"), "    ftypmp42<script>".getBytes(UTF_8));
        assertThat(read(page).state()).isEqualTo(State.FOREIGN);
    }

    /** Each byte of its head otherwise: it says something of it, and never more than it may use. */
    @Test
    void whateverItsHeadHoldsItEnds() throws IOException {
        var film = Files.readAllBytes(films.of("a.mp4", 2, "-movflags", "+faststart"));
        for (int at = 40; at < 700; at += 60) {
            var wrong = film.clone();
            Arrays.fill(wrong, at, at + 4, (byte) 0xFF);
            assertThat(read(Files.write(folder.resolve("w.mp4"), wrong)).state())
                    .as("byte " + at)
                    .isNotNull();
        }
    }

    private static FilmFacts read(Path film) throws IOException {
        return new ReadFilm().run(film, new ReadFilm.Asked());
    }

    private Path cut(Path film, int bytes) throws IOException {
        return Files.write(
                folder.resolve("cut-" + film.getFileName()),
                Arrays.copyOf(Files.readAllBytes(film), bytes));
    }

    /** The same, its head saying that it is so long: in thousandths of a second. */
    private Path said(Path film, double length) throws IOException {
        var bytes = Files.readAllBytes(film);
        for (int at = 0; at < 1000; at++) {
            if (bytes[at] == 0x44 && bytes[at + 1] == (byte) 0x89 && bytes[at + 2] == (byte) 0x88) {
                ByteBuffer.wrap(bytes).putDouble(at + 3, length);
                return Files.write(folder.resolve("said.mkv"), bytes);
            }
        }
        throw new IOException("its length was not found");
    }
}
