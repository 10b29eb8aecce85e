package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The photographs of an activity.
 *
 * @param home of this page; {@code activity} where the activity is
 * @param rules what the campaign asks of photographs, in words
 * @param adds whether the reader adds some and takes them out
 * @param waits what is said while they are looked at; empty: they were
 * @param given whether looking was given up
 * @param together what was found of all together
 * @param said what has just happened, or why not; {@code trouble} whether it did not
 */
public record EvidencePage(
        Shell shell,
        Where where,
        List<String> rules,
        Now now,
        Together together,
        List<Card> cards) {

    public record Where(List<Shell.Place> path, String title, String home) {}

    public record Now(
            boolean adds, String waits, boolean given, List<String> said, boolean trouble) {}

    /**
     * @param look of the chip; {@code verdict} empty: nothing was found yet
     */
    public record Together(String look, String verdict, String counts, List<String> messages) {}

    /**
     * @param small where its small picture is
     * @param showing what it is of; empty: not looked at yet
     * @param lines what is to be done or looked at; those that pass are only counted
     */
    public record Card(
            String href,
            String name,
            String size,
            String look,
            String verdict,
            String showing,
            List<Line> lines,
            String passed) {}

    public record Line(String css, String check, String words) {}
}
