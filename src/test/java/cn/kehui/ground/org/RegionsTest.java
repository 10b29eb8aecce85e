package cn.kehui.ground.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class RegionsTest {
    @Autowired Regions regions;
    @Autowired RegionSql sql;

    @Test
    void theCountryIsThereDownToTheCounty() {
        assertThat(regions.children(Regions.COUNTRY)).hasSize(34);
        assertThat(regions.children("370200"))
                .extracting(Region::name)
                .containsExactly(
                        "市南区",
                        "市北区",
                        "黄岛区",
                        "崂山区",
                        "李沧区",
                        "城阳区",
                        "即墨区",
                        "胶州市",
                        "平度市",
                        "莱西市",
                        "青岛高新技术产业开发区",
                        "青岛前湾综合保税区",
                        "青岛蓝谷",
                        "青岛胶东临空经济示范区");
        assertThat(ShippedRegions.all()).hasSize(3349);
    }

    @Test
    void aPathRunsFromTheCountryToTheRegion() {
        assertThat(regions.path("370212"))
                .extracting(Region::name)
                .containsExactly("中国", "山东省", "青岛市", "崂山区");
        assertThat(regions.region("370200").holds(regions.region("370200A"))).isTrue();
        assertThat(regions.region("370200").holds(regions.region("371000"))).isFalse();
    }

    @Test
    void aZoneIsNoStandardRegion() {
        assertThat(regions.region("370212").standard()).isTrue();
        assertThat(regions.region("370200A").standard()).isFalse();
        assertThat(regions.region("371071").standard()).isFalse();
    }

    @Test
    void findsByShortNameWithinARegionOnly() {
        assertThat(regions.named("市南", "370000", 10))
                .extracting(Region::code)
                .containsExactly("370202");
        assertThat(regions.named("鼓楼", Regions.COUNTRY, 3)).hasSize(3);
        assertThat(regions.named("西湖区", "370000", 10)).isEmpty();
        assertThat(regions.named(" ", Regions.COUNTRY, 10)).isEmpty();
    }

    @Test
    void loadingAgainChangesNothing() {
        sql.keep(ShippedRegions.all());
        assertThat(regions.children(Regions.COUNTRY)).hasSize(34);
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(regions.known("999999")).isFalse();
        assertThatThrownBy(() -> regions.region("999999")).isInstanceOf(NotFound.class);
    }
}
