package cn.kehui.staff.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Units;
import cn.kehui.staff.directory.UnitCheck.Becomes;
import cn.kehui.world.Qingdao2025;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class ImportsTest {
    private static final String HEAD = "编码,上级单位,名称,简称,区划,类别,层级,条线,职能,统一社会信用代码\n";

    @Autowired Imports imports;
    @Autowired Units units;
    @Autowired Qingdao2025 qingdao;
    Actor admin;

    @BeforeEach
    void world() {
        qingdao.load();
        admin = qingdao.systemAdmin();
    }

    @Test
    void writesNothingBeforeItIsConfirmed() throws IOException {
        var id = offered(HEAD + "370212-09,崂山区科学技术局,崂山区北宅小学,,崂山区,学校,基层,科技,,\n");
        var dryRun = imports.dryRun(admin, id);
        assertThat(dryRun.rows()).extracting(UnitCheck::becomes).containsExactly(Becomes.NEW);
        assertThat(units.named("崂山区北宅小学")).isEmpty();

        assertThat(imports.confirm(admin, id)).isEqualTo(new Confirmation.Imported(1, 0));
        var school = units.named("崂山区北宅小学").orElseThrow();
        assertThat(school.region()).isEqualTo("370212");
        assertThat(school.parent()).isEqualTo(qingdao.unit("崂山区科学技术局").id());
        assertThat(imports.confirm(admin, id)).isEqualTo(new Confirmation.Before());
    }

    @Test
    void saysAllThatIsWrongWithEveryRow() throws IOException {
        var id =
                offered(
                        HEAD
                                + "一号,无此单位,,,鼓楼区,大学,县级,科技,党建,123\n"
                                + "370212-77,无,青岛市教育局,,999999,学校,基层,科技,,\n"
                                + "370212-77,无,另一所小学,,370212,学校,基层,科技,,\n");
        var rows = imports.dryRun(admin, id).rows();
        assertThat(rows.get(0).findings())
                .extracting(Finding::at)
                .containsExactly(
                        "code", "parent", "name", "region", "kind", "level", "functions", "credit");
        assertThat(rows.get(0).findings().get(3).message()).contains("鼓楼区", "处：", "江苏省 南京市");
        assertThat(rows.get(1).findings())
                .extracting(Finding::key)
                .containsExactly("unit.name-taken", "unit.region-unknown");
        assertThat(rows.get(2).findings().getFirst().message()).contains("和第 3 行重复");
        assertThat(imports.confirm(admin, id)).isInstanceOf(Confirmation.Stopped.class);
        assertThat(units.named("另一所小学")).isEmpty();
    }

    @Test
    void putsAUnitRightByItsCodeAndKeepsWhatTheFileDoesNotHave() throws IOException {
        var id = offered("编码,名称,职能\n370212-01,崂山区科技和工业信息化局,科技主管部门、科协\n");
        var changes = imports.dryRun(admin, id).rows().getFirst().changes();
        assertThat(changes)
                .containsExactly(
                        new UnitCheck.Change(UnitColumn.NAME, "崂山区科学技术局", "崂山区科技和工业信息化局"),
                        new UnitCheck.Change(UnitColumn.FUNCTIONS, "科技主管部门", "科技主管部门、科协"));
        imports.confirm(admin, id);
        var changed = units.named("崂山区科技和工业信息化局").orElseThrow();
        assertThat(changed.shortName()).isEqualTo("崂山区科技局");
        assertThat(changed.functions())
                .containsExactlyInAnyOrder(Function.SCIENCE, Function.ASSOCIATION);
    }

    @Test
    void aParentMayStandBelowItsChildInTheFile() throws IOException {
        var id =
                offered(
                        HEAD
                                + "371002-11,371002-01,环翠区第一小学,,371002,学校,基层,科技,,\n"
                                + "371002-01,371000-01,环翠区科学技术局,,371002,主管部门,区市级,科技,科技主管部门,\n"
                                + "371000-01,无,威海市科学技术局,,威海市,主管部门,市级,科技,科技主管部门,\n");
        assertThat(imports.confirm(admin, id)).isEqualTo(new Confirmation.Imported(3, 0));
        assertThat(units.named("环翠区第一小学").orElseThrow().path())
                .isEqualTo("371000-01/371002-01/371002-11/");
    }

    @Test
    void nobodyComesToLieBelowItself() throws IOException {
        var id =
                offered(
                        "编码,名称,上级单位\n370212-01,崂山区科学技术局,370212-102\n370202-01,市南区科学技术局,370203-01\n370203-01,市北区科学技术局,370202-01\n");
        assertThat(imports.dryRun(admin, id).rows())
                .allSatisfy(
                        row ->
                                assertThat(row.findings())
                                        .extracting(Finding::key)
                                        .containsExactly("unit.parent-below"));
    }

    @Test
    void theTableThatIsDownloadedImportsAsItIs() throws IOException {
        var table = imports.table(admin);
        var taken =
                (Offer.Taken) imports.offer(admin, "单位名录.xlsx", new ByteArrayInputStream(table));
        var dryRun = imports.dryRun(admin, taken.id());
        assertThat(dryRun.count(Becomes.SAME)).isEqualTo(units.all().size());
        assertThat(dryRun.rows()).hasSameSizeAs(units.all());
    }

    @Test
    void aNewUnitWithoutParentMustSaySo() throws IOException {
        var id = offered(HEAD + "9,,某单位,,370200,其他,市级,其他,,\n");
        assertThat(imports.dryRun(admin, id).rows().getFirst().findings())
                .extracting(Finding::message)
                .containsExactly("上级单位没有填。请填写：上级单位的编码或全称；最上级的单位填“无”。");
    }

    @Test
    void tellsWhatIsNoTable() throws IOException {
        assertThat(unreadable("a.csv", "姓名,电话\n甲,1\n".getBytes(UTF_8))).isEqualTo("units.no-head");
        assertThat(unreadable("a.csv", HEAD.getBytes(Charset.forName("GB18030"))))
                .isEqualTo("units.empty");
        assertThat(unreadable("a.xlsx", "no workbook".getBytes(UTF_8))).startsWith("file.");
        assertThat(unreadable("模板.xlsx", imports.template())).isEqualTo("units.empty");
    }

    @Test
    void isForTheSystemAdministratorOnly() {
        var reviewer = qingdao.reviewer(Qingdao2025.CITY_SCIENCE);
        assertThatThrownBy(
                        () ->
                                imports.offer(
                                        reviewer,
                                        "a.csv",
                                        new ByteArrayInputStream(HEAD.getBytes(UTF_8))))
                .isInstanceOf(NotFound.class);
    }

    private ImportId offered(String csv) throws IOException {
        return ((Offer.Taken)
                        imports.offer(
                                admin, "单位.csv", new ByteArrayInputStream(csv.getBytes(UTF_8))))
                .id();
    }

    private String unreadable(String name, byte[] bytes) throws IOException {
        return ((Offer.Unreadable) imports.offer(admin, name, new ByteArrayInputStream(bytes)))
                .why()
                .key();
    }
}
