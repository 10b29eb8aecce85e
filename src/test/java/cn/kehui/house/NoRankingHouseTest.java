package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Units stand in the order of their codes. Nothing here makes a competition of a report. */
class NoRankingHouseTest {
    private static final Pattern WORDS = Pattern.compile("排行|排名榜|(?i:leaderboard)");
    private static final Pattern BY_VOLUME =
            Pattern.compile(
                    "(?is)order\\s+by[^;)]*?\\b(count|sum|total|quantity|volume|filed|amount|rank|dense_rank)\\b");

    @Test
    void noPageAndNoSentenceRanksUnits() {
        var ranking = new ArrayList<String>();
        for (var ending :
                new String[] {".java", ".jte", ".properties", ".yaml", ".js", ".css", ".sql"}) {
            Sources.below(Path.of("src/main"), ending)
                    .forEach(
                            (file, text) -> {
                                WORDS.matcher(text)
                                        .results()
                                        .forEach(
                                                found ->
                                                        ranking.add(
                                                                file + " says " + found.group()));
                                var sentences =
                                        ending.equals(".java")
                                                ? Sources.strings(text)
                                                : java.util.List.of(text);
                                sentences.forEach(
                                        sentence ->
                                                BY_VOLUME
                                                        .matcher(sentence)
                                                        .results()
                                                        .forEach(
                                                                found ->
                                                                        ranking.add(
                                                                                file
                                                                                        + " sorts: "
                                                                                        + found
                                                                                                .group())));
                            });
        }
        assertThat(ranking).isEmpty();
    }
}
