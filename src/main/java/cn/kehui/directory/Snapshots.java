package cn.kehui.directory;

import cn.kehui.org.Regions;
import cn.kehui.org.Scope;
import cn.kehui.org.UnitQuery;
import cn.kehui.org.Units;
import org.springframework.stereotype.Component;

/** Takes a picture of what is there, against which rows are checked. */
@Component
class Snapshots {
    private final Units units;
    private final Regions regions;

    Snapshots(Units units, Regions regions) {
        this.units = units;
        this.regions = regions;
    }

    KnownUnits take() {
        var closed =
                units.search(new UnitQuery(Scope.EVERY_UNIT, "", null, true, 0, Integer.MAX_VALUE));
        return new KnownUnits(units.all(), closed.units(), units.creditCodes(), regions.all());
    }
}
