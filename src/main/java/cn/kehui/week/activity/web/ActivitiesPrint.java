package cn.kehui.week.activity.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activities.Sought;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.activity.Session;
import cn.kehui.week.activity.web.ActivitiesPage.Option;
import cn.kehui.week.activity.web.ActivitiesPage.Search;
import cn.kehui.week.activity.web.ActivitiesPage.Tab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints the activities of a campaign: what is looked for, by stage, line by line. */
final class ActivitiesPrint {
    static final String MINE = "mine";

    private final String home;
    private final Actor reader;
    private final Sought sought;

    ActivitiesPrint(String home, Actor reader, Sought sought) {
        this.home = home;
        this.reader = reader;
        this.sought = sought;
    }

    Search search(boolean wide) {
        return new Search(
                sought.words(),
                sought.mine() ? MINE : stage(sought.stage()),
                Arrays.stream(cn.kehui.ground.org.Line.values())
                        .map(line -> new Option(line.name(), line.label(), line == sought.line()))
                        .toList(),
                wide,
                reader.has(Role.REVIEWER));
    }

    /**
     * Everything first, then what waits for the reader, then by stage; a stage of none is left out.
     */
    List<Tab> tabs(Map<ActivityStage, Integer> counts, int waiting) {
        var tabs = new ArrayList<Tab>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        tabs.add(new Tab(href("", null), Texts.say("activity.tab-all"), all, stage().isEmpty()));
        if (waiting > 0 || sought.mine()) {
            var label = Texts.say("activity.tab-mine");
            tabs.add(new Tab(href(MINE, null), label, waiting, sought.mine()));
        }
        counts.forEach(
                (stage, many) ->
                        tabs.add(
                                new Tab(
                                        href(stage.name(), null),
                                        stage.label(),
                                        many,
                                        stage == sought.stage())));
        return tabs;
    }

    String next(@Nullable UUID after) {
        return after == null ? "" : href(stage(), after);
    }

    ActivitiesPage.Line line(Activity one, List<Session> sessions) {
        boolean own = one.lead().id().equals(reader.unitId());
        return new ActivitiesPage.Line(
                home + "/" + one.id(),
                one.title().isEmpty() ? Texts.say("activity.nameless") : one.title(),
                own ? "" : lead(one),
                one.stage().label(),
                one.stage().look(),
                when(sessions));
    }

    private String lead(Activity one) {
        return one.within(reader)
                ? one.lead().name()
                : Texts.say("activity.hosted", one.lead().name());
    }

    /** 5月24日 9:00 北宅小学，共 2 场. */
    static String when(List<Session> sessions) {
        var first =
                sessions.stream()
                        .filter(one -> one.day() != null)
                        .min(Comparator.comparing(one -> Objects.requireNonNull(one.day())))
                        .orElse(null);
        if (first == null || first.day() == null) {
            return Texts.say("activity.no-day");
        }
        var words =
                Moments.shortDay(first.day())
                        + (first.hours().isEmpty() ? "" : " " + first.hours())
                        + (first.venue().isEmpty()
                                ? " " + Texts.say("activity.online")
                                : " " + first.venue());
        return sessions.size() > 1 ? Texts.say("activity.sessions", words, sessions.size()) : words;
    }

    private String stage() {
        return sought.mine() ? MINE : stage(sought.stage());
    }

    private static String stage(@Nullable ActivityStage stage) {
        return stage == null ? "" : stage.name();
    }

    private String href(String stage, @Nullable UUID after) {
        var query = new ArrayList<String>();
        if (!stage.isEmpty()) {
            query.add("stage=" + stage);
        }
        if (sought.line() != null) {
            query.add("line=" + sought.line().name());
        }
        if (!sought.words().isEmpty()) {
            query.add("q=" + URLEncoder.encode(sought.words(), StandardCharsets.UTF_8));
        }
        if (after != null) {
            query.add("after=" + after);
        }
        return query.isEmpty() ? home : home + "?" + String.join("&", query);
    }
}
