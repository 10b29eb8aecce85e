package cn.kehui.total.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.parcel.MadeParcel;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.total.selection.ListDocuments;
import cn.kehui.total.selection.PickListId;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list that went up and is long: asked for, made off the request, fetched. */
class LongListTest extends SelectionDesk {
    @Autowired Parcels parcels;

    @Test
    void aLongListIsMadeOffTheRequestForWhoMaySeeIt() throws Exception {
        reviews.accept(reviewer, shinan.id(), now(shinan).current());
        post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广"));
        var home =
                post(reviewer, HOME + "/lists", Map.of("title", "报省厅的清单"))
                        .getResponse()
                        .getHeader("Location");
        var id = PickListId.of(home.substring(home.lastIndexOf('/') + 1));
        db.sql("update parcel_rule set sheet_rows = 0, word_rows = 0").update();

        var word = ListDocuments.order(id, "docx", null);
        var answer = ask(reviewer, home + "/list.docx").getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(Parcels.page(word));
        assertThat(get(reviewer, Parcels.page(word)).select("h1").text())
                .isEqualTo("报省厅的清单，小市科学技术局，Word");

        var made = MadeParcel.of(context, reviewer, word);
        var fetched = parcels.fetch(reviewer, made);
        assertThat(fetched.fileName()).matches("小市科学技术局_报省厅的清单_\\d{8}\\.docx");
        try (var document = new XWPFDocument(fetched.bytes())) {
            assertThat(document.getTables().getFirst().getText()).contains("灯光秀", "13812345678");
        }
        var excel = MadeParcel.of(context, reviewer, ListDocuments.order(id, "xlsx", null));
        try (var book = new XSSFWorkbook(parcels.fetch(reviewer, excel).bytes())) {
            assertThat(book.getNumberOfSheets()).isPositive();
        }
        var sibling = world.person(world.laoshan, "邻居", Role.REVIEWER);
        assertThatThrownBy(() -> parcels.order(sibling, word)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parcels.fetch(sibling, made)).isInstanceOf(NotFound.class);
        for (var asked : new String[] {"{}", "null", "{\"list\":\"x\",\"ending\":\"docx\"}"}) {
            var order = new cn.kehui.ground.parcel.OwnParcel.Order("list", asked);
            assertThatThrownBy(() -> parcels.order(reviewer, order)).isInstanceOf(NotFound.class);
        }
    }
}
