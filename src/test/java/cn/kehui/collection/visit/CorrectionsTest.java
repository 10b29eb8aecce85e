package cn.kehui.collection.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.collection.visit.Corrections.Corrected;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.FormId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class CorrectionsTest {
    private static final FormId STATISTICS = FormId.of("week-statistics@2025");
    private static final FormId RECOMMENDATION = FormId.of("recommendation@2025");

    private static final Whose CLERK = new Whose("clerk");

    @Autowired Collections collections;
    @Autowired Corrections corrections;
    @Autowired Readings readings;

    private final CollectionId id = new CollectionId(UUID.randomUUID());

    private Table read(FormId form, String folder) {
        collections.add(id, form, SampleMail.of(folder), CLERK);
        while (readings.next()) {}
        return collections.table(id);
    }

    private Collected of(String unit) {
        return collections.table(id).rows().stream()
                .filter(file -> file.answers().unit().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsACorrectionBesideTheSendersWords() {
        read(STATISTICS, "统计表");
        var file = of("西海岸新区");

        assertThat(file.at("public_on_site")).anyMatch(Collected.Said::stops);
        assertThat(corrections.correct(id, file.number(), "public_on_site", "400"))
                .isInstanceOf(Corrected.Kept.class);

        var now = of("西海岸新区");
        assertThat(now.answers().at("public_on_site")).isEqualTo("400");
        assertThat(now.received().answers().at("public_on_site")).isEqualTo("300-500");
        assertThat(now.at("public_on_site")).noneMatch(Collected.Said::open);

        corrections.restore(id, file.number(), "public_on_site");
        assertThat(of("西海岸新区").answers().at("public_on_site")).isEqualTo("300-500");
    }

    @Test
    void refusesWhatIsNotUnderstoodAndWhatIsNowhere() {
        read(STATISTICS, "统计表");
        int number = of("市南区").number();

        assertThat(corrections.correct(id, number, "events_held", "很多"))
                .isInstanceOfSatisfying(
                        Corrected.Refused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::key)
                                        .containsExactly("number.unread"));
        assertThat(corrections.correct(id, number, "events_held", " "))
                .isInstanceOf(Corrected.Refused.class);
        assertThat(of("市南区").corrections()).isEmpty();
        assertThatThrownBy(() -> corrections.correct(id, number, "no_such", "1"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.correct(id, 999, "events_held", "1"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void holdsAConfirmationUntilTheFigureChanges() {
        read(STATISTICS, "统计表");
        var file = of("李沧区");
        assertThat(file.at("public_on_site")).anyMatch(Collected.Said::asks);

        corrections.confirm(id, file.number(), "public_on_site", "电话问过");
        assertThat(of("李沧区").at("public_on_site")).noneMatch(Collected.Said::open);
        assertThat(of("李沧区").at("public_on_site"))
                .extracting(Collected.Said::reason)
                .contains("电话问过");

        corrections.correct(id, file.number(), "public_on_site", "约600");
        assertThat(of("李沧区").at("public_on_site")).anyMatch(Collected.Said::asks);
    }

    @Test
    void countsTheVersionThatAPersonChose() {
        var table = read(STATISTICS, "统计表");
        var versions = table.versions(of("即墨区"));
        var old = versions.stream().filter(file -> !file.counted()).findFirst().orElseThrow();
        assertThat(versions).hasSize(2);

        corrections.choose(id, old.number());

        var now = collections.table(id);
        assertThat(now.file(old.number()).counted()).isTrue();
        assertThat(now.versions(old)).filteredOn(Collected::counted).hasSize(1);
        assertThat(now.stops()).isEqualTo(table.stops() - 2);
    }

    @Test
    void leavesARowOutSoThatTheQuotaIsMet() {
        var table = read(RECOMMENDATION, "推荐表");
        var file = of("城阳区");
        assertThat(file.at("rows[3]")).anyMatch(Collected.Said::stops);

        corrections.leaveOut(id, file.number(), 1);

        var now = of("城阳区");
        assertThat(now.stops()).isFalse();
        assertThat(now.answers().rows()).hasSize(4);
        assertThat(now.now().rows()).hasSize(3);
        assertThat(now.placeNow("rows[3].name")).isEqualTo("rows[2].name");
        assertThat(collections.table(id).totals().rows()).isEqualTo(table.totals().rows() - 1);
    }
}
