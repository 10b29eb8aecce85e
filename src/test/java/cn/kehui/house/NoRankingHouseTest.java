package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Units stand in the order of their codes. Nothing here makes a competition of a report: no
 * ranking, no points, no counting of who signs in how often (三(三) of the 2025 notice).
 */
class NoRankingHouseTest {
    private static final Pattern WORDS = Pattern.compile("排行|排名榜|积分|登录次数|上报率排|(?i:leaderboard)");
    private static final String VOLUME =
            "count|sum|total|quantity|volume|filed|reported|accepted|amount|rank|dense_rank";
    private static final Pattern SQL_BY_VOLUME =
            Pattern.compile("(?is)order\\s+by[^;)]*?\\b(" + VOLUME + ")\\b");
    private static final Pattern JAVA_BY_VOLUME =
            Pattern.compile(
                    "(?is)comparing(Int|Long|Double)?\\s*\\([^;]{0,80}?(" + VOLUME + ")\\b");
    private static final List<String> ENDINGS =
            List.of(".java", ".jte", ".properties", ".yaml", ".js", ".css", ".sql");

    @Test
    void noPageAndNoSentenceRanksUnits() {
        var ranking = new ArrayList<String>();
        for (var ending : ENDINGS) {
            Sources.below(Path.of("src/main"), ending)
                    .forEach(
                            (file, text) ->
                                    rankings(ending, text)
                                            .forEach(found -> ranking.add(file + ": " + found)));
        }
        assertThat(ranking).isEmpty();
    }

    @Test
    void seesARankingWhereThereIsOne() {
        assertThat(rankings(".jte", "<h2>各区市积分</h2>")).containsExactly("积分");
        assertThat(rankings(".sql", "select 1 order by name, count(*) desc")).hasSize(1);
        assertThat(rankings(".java", "rows.sort(comparingLong(Row::total));")).hasSize(1);
        assertThat(rankings(".java", "var s = \"select u from t order by sum(x)\";")).hasSize(1);
        assertThat(rankings(".java", "rows.sort(comparing(Row::code));")).isEmpty();
    }

    private static List<String> rankings(String ending, String text) {
        boolean java = ending.equals(".java");
        var found = new ArrayList<String>();
        find(WORDS, text, found);
        if (java) {
            find(JAVA_BY_VOLUME, Sources.withoutComments(text), found);
            Sources.strings(text).forEach(sentence -> find(SQL_BY_VOLUME, sentence, found));
        } else {
            find(SQL_BY_VOLUME, text, found);
        }
        return found;
    }

    private static void find(Pattern pattern, String text, List<String> found) {
        pattern.matcher(text).results().forEach(one -> found.add(one.group()));
    }
}
