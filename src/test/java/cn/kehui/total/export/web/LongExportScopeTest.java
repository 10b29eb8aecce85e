package cn.kehui.total.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.parcel.MadeParcel;
import cn.kehui.ground.parcel.OwnParcel.Order;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.total.export.LongReports;
import cn.kehui.total.export.Reports.Kind;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.web.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may ask for a document that takes long, and who may have it. */
class LongExportScopeTest extends Staff {
    private static final Order DOCX = LongReports.total(ALL, Kind.DOCX);

    @Autowired Parcels parcels;

    /** Somebody who goes to another unit, or loses a role, sees otherwise: nothing of before. */
    @Test
    void whoSeesOtherwiseNowGetsNothingOfBefore() throws Exception {
        var id = MadeParcel.of(context, bureau, DOCX);
        assertThat(get(bureau, "/exports/" + id + "/file").getResponse().getStatus())
                .isEqualTo(200);
        var below = world.person(world.laoshan, "小崂", Role.REVIEWER);
        for (var who :
                List.of(
                        below,
                        new Actor(bureau.id(), bureau.name(), world.laoshan, bureau.roles()))) {
            assertThatThrownBy(() -> parcels.fetch(who, id)).isInstanceOf(NotFound.class);
        }
        db.sql("delete from person_role where person_id = :id and role = 'REVIEWER'")
                .param("id", bureau.id().value())
                .update();
        db.sql("insert into person_role (person_id, role) values (:id, 'FILLER')")
                .param("id", bureau.id().value())
                .update();
        assertThat(get(bureau, "/exports/" + id + "/file").getResponse().getStatus())
                .isEqualTo(404);
        var list = page(bureau, "/exports");
        assertThat(list.select("article .chip").text()).isEqualTo("现在不能取");
        assertThat(list.select("article a")).isEmpty();
    }

    @Test
    void whatNobodyMayAskForIsNotThere() {
        for (var asked :
                List.of(
                        "",
                        "null",
                        "{}",
                        "[]",
                        "{\"campaign\":\"small-2025\"}",
                        "{\"campaign\":\"small-2025\",\"form\":\"week-statistics@2025\",\"said\":{},\"kind\":\"EXE\"}",
                        "{\"campaign\":\"x\",\"form\":\"week-statistics@2025\",\"said\":{},\"kind\":\"PDF\"}",
                        "{\"campaign\":\"small-2025\",\"form\":\"week-statistics@2025\",\"said\":{\"unit\":\"x\"},\"kind\":\"PDF\"}")) {
            assertThat(post(bureau, "/exports", "kind", "total", "asked", asked))
                    .as(asked)
                    .hasStatus(404);
        }
        assertThat(post(bureau, "/exports", "kind", "nothing", "asked", "{}")).hasStatus(404);
        var below = world.person(world.laoshan, "小崂", Role.REVIEWER);
        var above =
                LongReports.total(
                        Cut.of(
                                "small-2025",
                                FORM.toString(),
                                Map.of("unit", world.shinan.id().toString())),
                        Kind.PDF);
        assertThat(post(below, "/exports", "kind", above.kind(), "asked", above.asked()))
                .hasStatus(404);
        assertThat(parcels.mine(bureau)).isEmpty();
        assertThat(parcels.mine(below)).isEmpty();
    }
}
