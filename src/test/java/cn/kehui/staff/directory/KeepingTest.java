package cn.kehui.staff.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Units;
import cn.kehui.world.Qingdao2025;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A district's administrator keeps the district's units and no other (ADR 0018). */
@KehuiTest
class KeepingTest {
    private static final String CITY = "370200-01";

    @Autowired Directory directory;
    @Autowired Imports imports;
    @Autowired Units units;
    @Autowired Qingdao2025 qingdao;

    private Actor district;

    @BeforeEach
    void administrator() {
        district = qingdao.of(Qingdao2025.LAOSHAN_SCIENCE, Role.SYSTEM_ADMIN);
    }

    @Test
    void takesNoUnitOfANeighbourAndPutsNoneThere() throws IOException {
        var own = qingdao.unit(Qingdao2025.LAOSHAN_SCIENCE);
        var next = qingdao.unit(Qingdao2025.SHINAN_SCIENCE);

        assertThat(wrong(next.code(), own.code(), next.name())).containsExactly("unit.beyond");
        assertThat(wrong(next.code(), CITY, "别的名字")).containsExactly("unit.beyond");
        assertThat(wrong(own.code(), next.code(), own.name()))
                .containsExactly("unit.parent-beyond");
        assertThat(wrong(own.code(), "无", own.name())).containsExactly("unit.parent-beyond");
        assertThat(wrong(own.code(), CITY, own.name() + "改")).isEmpty();
    }

    @Test
    void changesTheOwnUnitAndAddsBelowIt() throws IOException {
        var own = qingdao.unit(Qingdao2025.LAOSHAN_SCIENCE);
        var id = offered(district, own.code() + "," + CITY + ",崂山区科学技术和工业信息化局");
        assertThat(imports.confirm(district, id)).isEqualTo(new Confirmation.Imported(0, 1));

        var below = units.children(own.id()).getFirst();
        assertThat(directory.close(district, below.id())).isEqualTo(new Closing.Closed());
        directory.reopen(district, below.id());
        assertThat(Directory.keeps(district, below)).isTrue();
    }

    @Test
    void whatAnotherUnitSentIsNotThereAndWhatIsBelowIs() throws IOException {
        var city = qingdao.systemAdmin();
        var own = qingdao.unit(Qingdao2025.LAOSHAN_SCIENCE);
        var cities = offered(city, own.code() + "," + CITY + "," + own.name());
        var districts = offered(district, own.code() + "," + CITY + "," + own.name());

        assertThatThrownBy(() -> imports.dryRun(district, cities)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.confirm(district, cities)).isInstanceOf(NotFound.class);
        assertThat(imports.dryRun(city, districts).rows()).hasSize(1);
    }

    private List<String> wrong(String code, String parent, String name) throws IOException {
        var id = offered(district, code + "," + parent + "," + name);
        return imports.dryRun(district, id).rows().getFirst().findings().stream()
                .map(Finding::key)
                .toList();
    }

    private ImportId offered(Actor by, String row) throws IOException {
        var csv = "编码,上级单位,名称\n" + row + "\n";
        return ((Offer.Taken)
                        imports.offer(by, "单位.csv", new ByteArrayInputStream(csv.getBytes(UTF_8))))
                .id();
    }
}
