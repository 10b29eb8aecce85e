package cn.kehui.staff.directory;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.parcel.Maker;
import cn.kehui.ground.parcel.Making;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The table of units where it takes long. */
@Component
class UnitsMaker implements Maker {
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final Clock clock;

    UnitsMaker(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Imports.TABLE.kind();
    }

    @Override
    public String reach(Actor actor) {
        return Directory.open(actor).path();
    }

    @Override
    public Offer offer(Actor actor, String asked) {
        if (!asked.equals(Imports.TABLE.asked())) {
            throw new NotFound(asked);
        }
        return new Offer(
                Texts.say("units.long", actor.unit().name()),
                imports.listed(actor),
                Weight.SHEET,
                "/units");
    }

    @Override
    public Made make(Actor actor, String asked, Making making) throws IOException {
        var rows = offer(actor, asked).rows();
        making.rows(0, rows);
        making.out().write(imports.table(actor));
        making.rows(rows, rows);
        var name = Texts.say("units.long-name");
        return new Made(
                FileNames.ruled(actor.unit().name(), name, Beijing.today(clock), "xlsx"),
                WORKBOOK,
                Texts.say("units.long-as-of", Moments.inTable(clock.instant())));
    }
}
