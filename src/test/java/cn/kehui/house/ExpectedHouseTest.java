package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is expected is said once, so that every page and file counts alike. */
class ExpectedHouseTest {
    @Test
    void whatWasTakenBackIsNamedWhereItIsTakenBackAlone() {
        var named = new TreeSet<String>();
        for (var room : Sources.rooms().values()) {
            Sources.below(room.place(), ".java")
                    .forEach(
                            (file, text) -> {
                                if (text.contains("'RECALLED'")) {
                                    named.add(Path.of(file.toString()).getFileName().toString());
                                }
                            });
        }
        assertThat(named).containsExactly("AmendedSql.java", "State.java");
    }
}
