package cn.kehui.staff.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Region;
import cn.kehui.ground.org.Regions;
import cn.kehui.world.Qingdao2025;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class ZonesTest {
    @Autowired Zones zones;
    @Autowired Regions regions;
    @Autowired Qingdao2025 qingdao;

    @Test
    void aZoneGetsTheNextLetterBelowItsRegion() {
        var admin = qingdao.systemAdmin();
        var first = (Zones.Added.Done) zones.add(admin, "潍坊市", "潍坊滨海新区");
        var second = (Zones.Added.Done) zones.add(admin, "370700", "潍坊峡山区");
        assertThat(first.zone().code()).isEqualTo("370700K");
        assertThat(second.zone().path()).isEqualTo("000000/370000/370700/370700L/");
        assertThat(zones.all())
                .extracting(path -> path.getLast())
                .extracting(Region::name)
                .contains("青岛蓝谷", "潍坊滨海新区", "潍坊峡山区");
        assertThat(regions.children("370700")).contains(first.zone(), second.zone());
    }

    @Test
    void refusesWhatIsThereAlreadyOrLiesNowhere() {
        var admin = qingdao.systemAdmin();
        assertThat(why(zones.add(admin, "青岛市", "青岛蓝谷"))).isEqualTo("zone.taken");
        assertThat(why(zones.add(admin, "山东省", "某区"))).isEqualTo("zone.parent");
        assertThat(why(zones.add(admin, "鼓楼区", "某区"))).isEqualTo("zone.several");
        assertThat(why(zones.add(admin, "青岛市", ""))).isEqualTo("zone.name");
    }

    @Test
    void isForTheSystemAdministratorOnly() {
        var issuer = qingdao.issuer(Qingdao2025.CITY_SCIENCE);
        assertThatThrownBy(() -> zones.add(issuer, "青岛市", "某区")).isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorBelowAddsNoneElsewhere() {
        var district = qingdao.of(Qingdao2025.LAOSHAN_SCIENCE, Role.SYSTEM_ADMIN);

        assertThat(why(zones.add(district, "潍坊市", "潍坊滨海新区"))).isEqualTo("zone.elsewhere");
        assertThat(zones.add(district, "370212", "崂山湾度假区")).isInstanceOf(Zones.Added.Done.class);
    }

    private static String why(Zones.Added added) {
        return ((Zones.Added.Unfit) added).why().key();
    }
}
