package cn.kehui.staff.directory;

import cn.kehui.ground.org.Regions;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitQuery;
import cn.kehui.ground.org.Units;
import org.springframework.stereotype.Component;

/** Takes a picture of what is there, against which rows are checked. */
@Component
class DirectoryState {
    private final Units units;
    private final Regions regions;

    DirectoryState(Units units, Regions regions) {
        this.units = units;
        this.regions = regions;
    }

    /**
     * @param keeps the units that whoever asks may add to and change; all are known
     */
    KnownUnits take(Scope keeps) {
        var closed =
                units.search(
                        new UnitQuery(Scope.EVERY_UNIT, "", null, true, "", Integer.MAX_VALUE));
        return new KnownUnits(
                keeps, units.all(), closed.units(), units.creditCodes(), regions.all());
    }
}
