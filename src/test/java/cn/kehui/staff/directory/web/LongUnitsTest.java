package cn.kehui.staff.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.parcel.MadeParcel;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.staff.directory.Imports;
import cn.kehui.world.Qingdao2025;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The table of units where there are many. */
class LongUnitsTest extends DirectoryWeb {
    @Autowired ApplicationContext context;
    @Autowired Parcels parcels;

    @Test
    void manyUnitsAreMadeOffTheRequest() throws Exception {
        var viewer = qingdao.viewer(Qingdao2025.CITY_SCIENCE);
        var atOnce = get(viewer, "/units/table.xlsx").getResponse();
        assertThat(atOnce.getStatus()).isEqualTo(200);
        db.sql("update parcel_rule set sheet_rows = 1").update();
        var answer = get(viewer, "/units/table.xlsx").getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(Parcels.page(Imports.TABLE));

        var fetched = parcels.fetch(viewer, MadeParcel.of(context, viewer, Imports.TABLE));
        assertThat(fetched.fileName()).matches("青岛市科学技术局_单位名录_\\d{8}\\.xlsx");
        try (var made = new XSSFWorkbook(fetched.bytes());
                var before =
                        new XSSFWorkbook(
                                new java.io.ByteArrayInputStream(atOnce.getContentAsByteArray()))) {
            assertThat(cells(made.getSheetAt(0))).isEqualTo(cells(before.getSheetAt(0)));
            assertThat(made.getSheetAt(0).getLastRowNum()).isGreaterThan(1);
        }
    }

    private static String cells(Sheet sheet) {
        var cells = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> cells.append(cell).append('\n')));
        return cells.toString();
    }
}
