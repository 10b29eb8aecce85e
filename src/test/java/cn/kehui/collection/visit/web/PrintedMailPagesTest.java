package cn.kehui.collection.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.visit.ReadingDesk;
import cn.kehui.fuzz.Ofd;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that came printed, handed in on the page. */
class PrintedMailPagesTest extends DeskWeb {
    @TempDir Path folder;

    @Test
    void anOfdMakesARowAndAScanAFinding() throws Exception {
        var form = Forms.shipped(FormId.of("week-statistics@2025")).orElseThrow();
        var ofd = new Ofd().line(20, form.title()).line(0, "地方/部门（盖章）：莱西市科学技术局");
        for (var field : form.fields()) {
            ofd.row(new float[] {60, 130, 170}, field.group().label(), field.label(), "17");
        }
        send("莱西.ofd", Files.readAllBytes(ofd.pageEnd().write(folder.resolve("a.ofd"))));
        send("扫描.ofd", Files.readAllBytes(new Ofd().pageEnd().write(folder.resolve("b.ofd"))));
        ReadingDesk.read(context);

        var page = get(home);
        assertThat(page.selectFirst("h1").text()).startsWith("收到 2 份，读出 1 份，1 个单位");
        assertThat(page.text()).contains("莱西市科学技术局", "这份 OFD 只有扫描图片");
    }
}
