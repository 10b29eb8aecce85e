package cn.kehui.report.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.ReportingDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The code below a printed total opens where it came from, years later and without a server. */
class ArchivedFiguresTest extends ReportingDay {
    @Autowired Snapshots snapshots;
    @Autowired Archives archives;
    @TempDir Path folder;

    @Test
    void eachFrozenTotalOpensByItsCodeToItsUnits() throws IOException {
        world.defined();
        accepted(world.laoshan, laoshan, figures("public_on_site", "1500", "public_online", "—"));
        var frozen = snapshots.freeze(bureau, ALL);
        var place = folder.resolve("2025");

        archives.make(
                new Archives.Wanted(CampaignId.of("small-2025"), place, true),
                new ArchiveSigner(folder, CipherSettings.USUAL));

        var page = Files.readString(place.resolve("figures/" + frozen.code() + ".html"));
        assertThat(page)
                .contains("计入 1 家 / 应报 3 家", "1,500", "小崂山区科学技术局", "第 1 版", "—")
                .contains("小市南区科学技术局")
                .doesNotContain("王审");
        var data =
                Json.read(
                        Files.readString(place.resolve("data/figures.jsonl")).strip(),
                        ArchivedFigure.class);
        assertThat(data.totals().get("public_on_site").quantity()).isEqualTo(1500);
        assertThat(data.totals().get("public_online").quantity()).isNull();
        var source = data.sources().getFirst();
        assertThat(source.figures())
                .containsEntry("public_on_site", 1500)
                .containsEntry("public_online", "—")
                .containsEntry("funds_city", "");
        assertThat(data.missing()).contains("小市南区科学技术局");
    }
}
