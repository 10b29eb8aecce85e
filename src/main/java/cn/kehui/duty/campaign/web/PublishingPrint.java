package cn.kehui.duty.campaign.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.web.PublishingPage.Time;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Countdown;
import cn.kehui.ground.calendar.Today;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says how much time a campaign would leave the units, were it published now. */
final class PublishingPrint {
    /** Fewer working days than this are too few to fill in a form and have it signed. */
    private static final int FEW = 3;

    private final Campaign campaign;
    private final Today today;

    PublishingPrint(Campaign campaign, Today today) {
        this.campaign = campaign;
        this.today = today;
    }

    /** Duties whose time is over. */
    List<String> passed() {
        return campaign.duties().stream()
                .filter(duty -> duty.deadline().passed(today.now()))
                .map(
                        duty ->
                                Texts.say(
                                        "publishing.passed",
                                        duty.id().name(),
                                        duty.deadline().words(),
                                        DayWords.closes(duty.deadline())))
                .toList();
    }

    /** What each duty leaves; those that are over are {@link #passed}. */
    List<Time> times() {
        return campaign.duties().stream()
                .filter(duty -> !duty.deadline().passed(today.now()))
                .map(this::time)
                .toList();
    }

    private Time time(Duty duty) {
        var end = duty.deadline().closesAt();
        return new Time(
                duty.id().name(),
                duty.title(),
                DayWords.closes(duty.deadline()),
                end == null ? Texts.say("deadline.rolling") : Countdown.leaves(end, today),
                end == null ? List.of() : warnings(end));
    }

    private List<String> warnings(Instant end) {
        var warnings = new ArrayList<String>();
        if (today.days().halves(today.date(), end) < 2 * FEW) {
            warnings.add(Texts.say("publishing.few", FEW));
        }
        var last = Moments.lastDay(end);
        if (!today.days().works(last)) {
            warnings.add(
                    today.days()
                            .holiday(last)
                            .map(name -> Texts.say("publishing.holiday", name))
                            .orElseGet(() -> Texts.say("publishing.weekend")));
        }
        return warnings;
    }
}
