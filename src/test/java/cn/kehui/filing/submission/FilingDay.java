package cn.kehui.filing.submission;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district that owes the statistics table, somebody who files it and somebody who reviews it. */
@KehuiTest
abstract class FilingDay {
    @Autowired ApplicationContext context;
    @Autowired Obligations obligations;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired Reviews reviews;
    @Autowired JdbcClient db;

    SmallWorld world;
    Obligation owed;
    Actor filler;
    Actor reviewer;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        // these are the rules of filing, not of the clock: the deadline is far away
        db.sql("update duty set closes_at = timestamptz '2099-01-01 00:00+08'").update();
        owed = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    static Map<String, String> figures(String onSite) {
        var typed = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_online media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            typed.put(field, "3");
        }
        typed.put("public_on_site", onSite);
        return typed;
    }

    Filing file(String onSite) {
        drafts.type(filler, owed.id(), figures(onSite));
        return submissions.file(filler, owed.id(), drafts.open(filler, owed.id()).submission());
    }

    Obligation now() {
        return obligations.obligation(filler, owed.id());
    }
}
