package cn.kehui.total.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.parcel.Making;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.ReportingDay;
import cn.kehui.world.SmallWorld;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Recommended activities of several units in one table. */
class JoinedRowsTest extends ReportingDay {
    private static final FormId RECOMMENDATION = new FormId("recommendation", "2025");

    @Autowired Reports reports;
    private final Intake intake = new Intake(new Forms());
    @Autowired Forms forms;
    @TempDir Path folder;

    @Test
    void theRowsOfAllUnitsReadBackInTheOrderOfUnits() throws Exception {
        recommends(world.laoshan, "海洋科普", "星空观测");
        recommends(world.shinan, "老城科技");
        var cut = Cut.of("small-2025", RECOMMENDATION);
        var form = forms.find(RECOMMENDATION).orElseThrow();
        for (var kind : new Reports.Kind[] {Reports.Kind.DOCX, Reports.Kind.XLSX}) {
            var file = folder.resolve("rows." + kind.name().toLowerCase(java.util.Locale.ROOT));
            try (var out = Files.newOutputStream(file)) {
                assertThat(reports.total(bureau, cut, kind, Making.at(out)).form())
                        .isEqualTo("推荐表");
            }
            var read = intake.whole(file, file.getFileName().toString(), form).received();
            assertThat(read.answers().rows())
                    .extracting(row -> row.get("name") + " " + row.get("recommender"))
                    .containsExactly("老城科技 小市南区科学技术局", "海洋科普 小崂山区科学技术局", "星空观测 小崂山区科学技术局");
        }
    }

    @Test
    void howManyRowsIsATotalThatOpens() {
        recommends(world.laoshan, "海洋科普", "星空观测");
        recommends(world.shinan, "老城科技");
        var trail = statistics.trail(bureau, Cut.of("small-2025", RECOMMENDATION), "rows");
        assertThat(trail.totals().total("rows").quantity()).isEqualTo(3);
        assertThat(trail.given()).hasSize(2);
    }

    private void recommends(Unit unit, String... names) {
        Obligation owed = world.owes(SmallWorld.RECOMMENDATION, unit, world.bureau);
        var filler = world.person(unit, "李文", Role.FILLER);
        for (int row = 0; row < names.length; row++) {
            drafts.type(
                    filler,
                    owed.id(),
                    Map.of(
                            "rows[" + row + "].name", names[row],
                            "rows[" + row + "].intro", "简介",
                            "rows[" + row + "].time_place", "5月24日，科技馆",
                            "rows[" + row + "].recommender", unit.name(),
                            "rows[" + row + "].contact", "李文 85910000"));
        }
        var under = drafts.open(filler, owed.id()).submission();
        submissions.file(filler, owed.id(), under);
        reviews.accept(bureau, owed.id(), under);
    }
}
