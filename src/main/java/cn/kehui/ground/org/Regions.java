package cn.kehui.ground.org;

import cn.kehui.ground.base.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regions of the country down to the county, with the 功能区 beside them. */
@Service
public class Regions {
    /** The whole country. */
    public static final String COUNTRY = "000000";

    private final RegionSql sql;

    Regions(RegionSql sql) {
        this.sql = sql;
    }

    /**
     * @throws NotFound if no region has that code
     */
    @Transactional(readOnly = true)
    public Region region(String code) {
        return sql.one(code).orElseThrow(() -> new NotFound(code));
    }

    /** Whether a region has that code. */
    @Transactional(readOnly = true)
    public boolean known(String code) {
        return sql.one(code).isPresent();
    }

    /** Every region, some 3,300, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Region> all() {
        return sql.all();
    }

    /** The regions directly below in the order of their codes, 功能区 after the others. */
    @Transactional(readOnly = true)
    public List<Region> children(String code) {
        return sql.children(code);
    }

    /** Every 功能区 that no standard numbers, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Region> zones() {
        return sql.zones();
    }

    /**
     * Adds a 功能区 below a city or a county; its code is the parent's with the next letter from K on,
     * since those before are the product's own. Empty where no letter is left.
     *
     * @throws NotFound if there is no such parent
     */
    @Transactional
    public Optional<Region> addZone(String parent, String name) {
        sql.lock(parent);
        var above = region(parent);
        for (char letter = 'K'; letter <= 'Z'; letter++) {
            var code = parent + letter;
            if (!known(code)) {
                var path = above.path() + code + "/";
                var zone = new Region(code, parent, name, RegionLevel.COUNTY, false, path);
                sql.keep(List.of(zone));
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /**
     * From the country down to the region itself.
     *
     * @throws NotFound if no region has that code
     */
    @Transactional(readOnly = true)
    public List<Region> path(String code) {
        return sql.path(region(code));
    }

    /**
     * Regions within {@code within} whose name holds {@code name}, or is it but for 省, 市, 区, 县: 崂山
     * finds 崂山区. The larger first, then in the order of their codes; at most {@code most}.
     */
    @Transactional(readOnly = true)
    public List<Region> named(String name, String within, int most) {
        var words = name.strip();
        return words.isEmpty() ? List.of() : sql.named(words, within, most);
    }
}
