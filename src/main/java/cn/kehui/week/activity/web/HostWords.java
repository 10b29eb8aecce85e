package cn.kehui.week.activity.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import java.util.List;
import java.util.stream.Collectors;

/** Prints who holds an activity with the unit that leads it. */
final class HostWords {
    private HostWords() {}

    /** Each by its name; whoever is not in the directory is said to be not. */
    static List<String> of(List<Activity.Host> hosts) {
        return hosts.stream()
                .map(
                        one ->
                                one.unit() == null
                                        ? Texts.say("activity.host-other", one.name())
                                        : one.name())
                .toList();
    }

    /** How what was typed is understood; empty: nobody is named. */
    static String understood(List<Activity.Host> hosts) {
        var known = names(hosts, true);
        var others = names(hosts, false);
        if (known.isEmpty()) {
            return others.isEmpty() ? "" : Texts.say("activity.hosts-unknown", others);
        }
        return others.isEmpty()
                ? Texts.say("activity.hosts-known", known)
                : Texts.say("activity.hosts-some", known, others);
    }

    static List<ActivityPage.Entry> entries(List<Activity> entries) {
        return entries.stream()
                .map(
                        one ->
                                new ActivityPage.Entry(
                                        ActivityPrint.home(one), one.title(), one.lead().name()))
                .toList();
    }

    private static String names(List<Activity.Host> hosts, boolean known) {
        return hosts.stream()
                .filter(one -> known == (one.unit() != null))
                .map(Activity.Host::name)
                .collect(Collectors.joining("、"));
    }
}
