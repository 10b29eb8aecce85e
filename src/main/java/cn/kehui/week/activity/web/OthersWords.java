package cn.kehui.week.activity.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.open.OpenActivities.Other;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who else has an activity open, in a sentence. */
final class OthersWords {
    private OthersWords() {}

    /** Empty: nobody. */
    static String of(List<Other> others, UUID reader) {
        return others.isEmpty()
                ? ""
                : Texts.say(
                        "activity.others",
                        others.stream()
                                .map(one -> of(one, reader))
                                .collect(Collectors.joining("、")));
    }

    private static String of(Other one, UUID reader) {
        var opened = Moments.time(one.openedAt());
        return one.person().equals(reader)
                ? Texts.say("fill.open-own", opened)
                : Texts.say("fill.open", one.unit(), one.name(), opened);
    }
}
