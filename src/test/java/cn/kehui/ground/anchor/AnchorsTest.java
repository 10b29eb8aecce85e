package cn.kehui.ground.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written down of the journal stays, line by line. */
class AnchorsTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00.5Z");

    @TempDir Path data;
    private Anchors anchors;

    @BeforeEach
    void open() {
        anchors = new Anchors(data);
    }

    private List<Anchor> holding() {
        var all = new ArrayList<Anchor>();
        anchors.holding(all::add);
        return all;
    }

    @Test
    void areThereAgainInTheirOrder() throws Exception {
        assertThat(holding()).isEmpty();
        var one = Anchor.of(AT, 7, "ab".repeat(32));
        var two = Anchor.of(AT.plusSeconds(60), 12, "sm3:" + "cd".repeat(32));
        anchors.append(one);
        anchors.append(two);

        assertThat(holding()).containsExactly(one, two);
        var file = data.resolve(Anchors.FILE);
        assertThat(Files.readAllLines(file).getFirst())
                .isEqualTo("2026-11-28T12:00:00.500Z 7 " + "ab".repeat(32));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void oneThatACrashCutShortSpoilsNoOther() throws Exception {
        anchors.append(Anchor.of(AT, 1, "a"));
        Files.writeString(
                data.resolve(Anchors.FILE), "2026-11-28T12:01:00Z 2", StandardOpenOption.APPEND);
        anchors.append(Anchor.of(AT, 3, "c"));

        assertThat(holding()).extracting(Anchor::line).containsExactly(1L, 3L);
    }

    /** Also in the middle of its hash, which would look like one of another journal. */
    @Test
    void whereverItWasCutShortItIsNone() throws Exception {
        var file = data.resolve(Anchors.FILE);
        for (var cut :
                List.of(
                        Anchor.of(AT, 2, "ab".repeat(32)).words(),
                        new Anchor(AT, 2, "ab".repeat(32), true).words())) {
            for (int length = 1; length <= cut.length(); length++) {
                Files.deleteIfExists(file);
                anchors.append(Anchor.of(AT, 1, "a"));
                Files.writeString(file, cut.substring(0, length), StandardOpenOption.APPEND);
                assertThat(holding()).extracting(Anchor::line).as(cut).containsExactly(1L);
                anchors.append(Anchor.of(AT, 3, "c"));
                assertThat(holding()).extracting(Anchor::line).as(cut).containsExactly(1L, 3L);
            }
        }
    }

    @Test
    void whatWasGivenUpHoldsNoMoreButWhatCameAfterDoes() {
        for (long line : new long[] {10, 20, 30}) {
            anchors.append(Anchor.of(AT, line, "old"));
        }
        anchors.append(Anchor.of(AT, 16, "new"));
        anchors.append(new Anchor(AT, 15, "x", true));
        anchors.append(Anchor.of(AT, 18, "new"));
        assertThat(holding()).extracting(Anchor::line).containsExactly(10L, 18L);

        anchors.append(Anchor.of(AT, 40, "new"));
        anchors.append(new Anchor(AT, 40, "x", true));
        assertThat(holding()).extracting(Anchor::line).containsExactly(10L, 18L);
    }
}
