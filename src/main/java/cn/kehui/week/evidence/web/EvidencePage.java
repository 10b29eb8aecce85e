package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The photographs of an activity.
 *
 * @param where {@code home} of this page; {@code sheet} where its photographs are reviewed
 * @param rules what the campaign asks of photographs, in words
 * @param adds whether the reader adds some and takes them out
 * @param waits what is said while they are looked at; empty: they were
 * @param given whether looking was given up
 * @param together what was found of all together
 * @param said why what was tried did not happen
 */
public record EvidencePage(
        Shell shell,
        Where where,
        List<String> rules,
        Limits limits,
        Now now,
        Together together,
        List<Card> cards) {

    /**
     * @param back where the activity is submitted by the reader; empty: it is not, or not now
     */
    public record Where(
            List<Shell.Place> path, String title, String home, String sheet, String back) {}

    /**
     * What a browser looks at before a file leaves it; empty: nothing is asked.
     *
     * @param from bytes; {@code to}, {@code most} likewise: more than the last is never taken
     * @param endings with spaces
     */
    public record Limits(String from, String to, String endings, String most) {}

    public record Now(boolean adds, String waits, boolean given, List<String> said) {}

    /**
     * @param look of the chip; {@code verdict} empty: nothing was found yet
     * @param lacks of what there are too few
     */
    public record Together(
            String look, String verdict, String counts, List<String> messages, List<Lack> lacks) {}

    public record Lack(String words, @Nullable Why why) {}

    /**
     * Why something cannot be otherwise.
     *
     * @param action where the field is posted; empty: the reader writes none
     * @param shown number of what stands
     * @param said by whom and when; empty: nothing was written
     */
    public record Why(
            String place,
            String action,
            String about,
            int shown,
            String words,
            String label,
            String said) {}

    /**
     * @param verdict empty: it was not looked at yet
     */
    public record Card(
            String href,
            String name,
            String size,
            String look,
            String verdict,
            Found found,
            @Nullable Why why,
            @Nullable Decided decided,
            List<Echo> echoes) {}

    /**
     * Where else it was handed in.
     *
     * @param href the photographs of that activity; {@code small} the other one; both empty: the
     *     reader may not see it
     */
    public record Echo(String look, String verdict, String words, String href, String small) {}

    /**
     * What a reviewer decided.
     *
     * @param words why it is returned; empty: it is not
     */
    public record Decided(String look, String verdict, String words, String said) {}

    /**
     * @param showing what it is of
     * @param lines what is to be done or looked at; {@code passed} counts those that pass
     */
    public record Found(String showing, List<Line> lines, String passed) {}

    /**
     * @param asks where a reason for it is written; empty: it is not asked for
     */
    public record Line(String css, String check, String words, String asks) {}
}
