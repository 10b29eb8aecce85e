package cn.kehui.total.statistics;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.sheet.form.FormId;
import cn.kehui.world.SmallWorld;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city where three districts' units owe the statistics table on two lines. */
@KehuiTest
public abstract class ReportingDay {
    public static final FormId FORM = new FormId("week-statistics", "2025");
    protected static final Cut ALL = Cut.of("small-2025", FORM);

    @Autowired protected ApplicationContext context;
    @Autowired protected Obligations obligations;
    @Autowired protected Drafts drafts;
    @Autowired protected Submissions submissions;
    @Autowired protected Reviews reviews;
    @Autowired protected Statistics statistics;
    @Autowired protected JdbcClient db;

    protected SmallWorld world;
    protected Obligation laoshan;
    protected Obligation shinan;
    protected Obligation association;
    protected Actor bureau;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-01-01 00:00+08'").update();
        laoshan = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        shinan = world.owes(SmallWorld.STATISTICS, world.shinan, world.bureau);
        association =
                world.owes(SmallWorld.STATISTICS, world.laoshanAssociation, world.association);
        bureau = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    /** Every count 3, but for these. */
    protected static Map<String, String> figures(String... others) {
        var typed = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            typed.put(field, "3");
        }
        for (int i = 0; i < others.length; i += 2) {
            typed.put(others[i], others[i + 1]);
        }
        return typed;
    }

    /** Files for a unit, as its own filler 李文. */
    protected Obligation files(Unit unit, Obligation owed, Map<String, String> typed) {
        var filler = world.person(unit, "李文", Role.FILLER);
        drafts.type(filler, owed.id(), typed);
        var under = drafts.open(filler, owed.id()).submission();
        var filing = submissions.file(filler, owed.id(), under);
        if (!(filing instanceof Filing.Filed)) {
            throw new IllegalStateException(filing.toString());
        }
        return obligations.obligation(filler, owed.id());
    }

    /** Files, and 王审 or 赵审 of the unit that receives it accepts. */
    protected void accepted(Unit unit, Obligation owed, Map<String, String> typed) {
        var filed = files(unit, owed, typed);
        var receiver =
                owed.receiver().id().equals(world.bureau.id())
                        ? bureau
                        : world.person(world.association, "赵审", Role.REVIEWER);
        reviews.accept(receiver, owed.id(), filed.current());
    }

    /** A unit below the bureau asks to put its accepted report right, may, and is accepted anew. */
    protected void revised(Unit unit, Obligation owed, Map<String, String> typed) {
        var filler = world.person(unit, "李文", Role.FILLER);
        var before = obligations.obligation(filler, owed.id()).accepted();
        submissions.askRevision(filler, owed.id(), "漏计一场");
        reviews.grantRevision(bureau, owed.id(), before);
        accepted(unit, owed, typed);
    }
}
