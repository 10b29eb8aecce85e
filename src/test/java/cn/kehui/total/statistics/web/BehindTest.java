package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BehindTest {
    private static final List<String> ALL = IntStream.range(0, 250).mapToObj(n -> "n" + n).toList();

    private static OverlapsPage.Part<String> part(List<String> all, String after) {
        return Behind.of(all, one -> one, after).part(one -> one, "/x?likely=", "#list");
    }

    @Test
    void pageByPageEachLineStandsOnceAndTheCountIsOfAll() {
        var seen = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        var after = "";
        do {
            var page = part(ALL, after);
            seen.addAll(page.lines());
            sizes.add(page.lines().size());
            assertThat(page.all()).isEqualTo(250);
            assertThat(page.first()).isEqualTo(after.isEmpty() ? "" : "/x?likely=#list");
            after = page.next().replace("/x?likely=", "").replace("#list", "");
        } while (!after.isEmpty());
        assertThat(seen).isEqualTo(ALL);
        assertThat(sizes).isEqualTo(List.of(100, 100, 50));
    }

    @Test
    void goesOnBehindALineThatMovedAndBeginsAnewWhereItIsGone() {
        var fewer = new ArrayList<>(ALL);
        fewer.removeAll(List.of("n3", "n50"));
        assertThat(part(fewer, "n99").lines().getFirst()).isEqualTo("n100");
        assertThat(part(fewer, "n50").lines().getFirst()).isEqualTo("n0");
        assertThat(part(List.of(), "n50")).isEqualTo(new OverlapsPage.Part<>(List.of(), 0, "", ""));
    }
}
