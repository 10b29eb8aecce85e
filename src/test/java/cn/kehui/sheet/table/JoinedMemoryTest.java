package cn.kehui.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The joined table of a whole province is written in the memory of a small one. */
class JoinedMemoryTest {
    private static final int MB = 1 << 20;
    private final JoinedTables tables = new JoinedTables(new Layouts());
    private long most;

    @Test
    void tenThousandUnitsAndFindingsLeaveTheMemoryFlat() throws IOException {
        write(500);
        long few = most;
        most = 0;
        write(12_000);

        assertThat((most - few) / MB).as("MB more for 24 times the units").isLessThan(24);
    }

    /**
     * Live memory is what is left after a collection; it is measured on the way, for at the end all
     * is freed.
     */
    private void write(int units) throws IOException {
        var form = new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
        var rows =
                IntStream.range(0, units)
                        .mapToObj(
                                i -> {
                                    if (i % (units / 4) == units / 4 - 1) {
                                        measure();
                                    }
                                    var answers =
                                            new Answers(
                                                    "第" + i + "区科学技术局",
                                                    Map.of(
                                                            "events_held",
                                                            "" + i,
                                                            "in_kind",
                                                            "图书和展板，第" + i + "批".repeat(40)),
                                                    List.of());
                                    var finding =
                                            Finding.stops(
                                                    "public_on_site",
                                                    "number.unread",
                                                    "300-500，第" + i + "处");
                                    return new JoinedRow(
                                            answers.unit(),
                                            answers,
                                            true,
                                            "统计表/" + i + ".docx",
                                            List.of(finding));
                                });
        tables.xlsx(
                new Joined(form, "汇总表", "", Map.of(), "已报 " + units + " 个单位"),
                rows.iterator(),
                OutputStream.nullOutputStream());
    }

    private void measure() {
        System.gc();
        var runtime = Runtime.getRuntime();
        most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    }
}
