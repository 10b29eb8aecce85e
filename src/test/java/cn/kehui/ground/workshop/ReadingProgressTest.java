package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.HowFar;
import cn.kehui.ground.workshop.Trial.Does;
import cn.kehui.ground.workshop.Trial.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far a job is comes out of its process while it goes on, and never more than is looked at. */
class ReadingProgressTest {
    private static final Whose SOMEBODY = new Whose("somebody");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Readers readers = new Readers(ReadingLimits.usual(), this::begin);

    private Watching.Watch begin(Whose whose, String name) {
        told.add(whose.key() + " begins " + name);
        return new Watching.Watch(
                (what, done, all) -> told.add(what + " " + done + "/" + all),
                () -> told.add("ended"));
    }

    @AfterEach
    void end() {
        readers.close();
    }

    private Read<Said> read(Does does, String name) {
        return readers.read(new Trial(), Path.of("no file"), new Trial.Asked(does, name), SOMEBODY);
    }

    @Test
    void pagesAreToldInTheirOrderWhileTheyAreRead() {
        assertThat(read(Does.PAGES, "通知.pdf")).isInstanceOf(Read.Done.class);
        assertThat(told).startsWith("somebody begins 通知.pdf", "PAGES 1/12").endsWith("ended");
        var pages =
                told.stream()
                        .filter(one -> one.startsWith("PAGES"))
                        .map(one -> Integer.parseInt(one.replaceAll("PAGES |/12", "")))
                        .toList();
        assertThat(pages).hasSizeBetween(2, 12).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void howeverOftenItIsToldFewFramesComeOut() {
        assertThat(read(Does.MANY_PAGES, "很多页.pdf")).isInstanceOf(Read.Done.class);
        assertThat(told).hasSizeLessThan(100);
    }

    /** It ends, its file is said to be damaged, and the next is read. */
    @Test
    void whatTellsWithoutEndIsEnded() {
        assertThat(read(Does.FLOOD, "坏.pdf"))
                .isInstanceOfSatisfying(
                        Read.Stopped.class,
                        stopped -> assertThat(stopped.why().key()).isEqualTo("file.damaged"));
        assertThat(told.stream().filter(one -> one.startsWith("PAGES"))).hasSize(Telling.MOST);
        assertThat(told).endsWith("ended");
        assertThat(read(Does.ECHO, "好.pdf")).isInstanceOf(Read.Done.class);
    }

    @Test
    void onlyWhatIsProgressIsTold() {
        var heard = new CopyOnWriteArrayList<String>();
        HowFar.Heard hear = (what, done, all) -> heard.add(what + " " + done + "/" + all);
        assertThat(Wire.tell(Wire.progress(HowFar.Of.BYTES, 3, 7), hear)).isTrue();
        assertThat(heard).containsExactly("BYTES 3/7");
        for (var wrong : List.of(new byte[0], new byte[16], new byte[18])) {
            assertThat(Wire.tell(wrong, hear)).isFalse();
        }
        var unknown = Wire.progress(HowFar.Of.PAGES, 1, 2);
        unknown[0] = 7;
        assertThat(Wire.tell(unknown, hear)).isFalse();
        unknown[0] = -1;
        assertThat(Wire.tell(unknown, hear)).isFalse();
        assertThat(heard).hasSize(1);
    }
}
