package cn.kehui.week.recording.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The films of an activity.
 *
 * @param rule what the campaign asks of films, in words; empty: it says nothing
 */
public record RecordingsPage(
        Shell shell, Where where, String rule, Limits limits, Now now, List<Card> cards) {

    /**
     * @param home of this page; {@code photos} of the photographs
     */
    public record Where(List<Shell.Place> path, String title, String home, String photos) {}

    /**
     * What a browser looks at before a film leaves it.
     *
     * @param seconds empty: nothing is asked
     * @param most bytes
     */
    public record Limits(String seconds, String most) {}

    /**
     * @param adds whether the reader adds some and takes them out
     * @param waits what is said while they are looked at; empty: they were
     * @param again why the reader may have them looked at again; empty: there is no reason
     * @param said why what was tried did not happen
     */
    public record Now(boolean adds, String waits, String again, List<String> said) {}

    /**
     * @param id of what plays it; another once there is a picture of it
     * @param href as it came
     * @param found null: it was not looked at yet
     * @param poster where one of its pictures is; empty: there is none
     * @param plays where it is looked at; empty: no browser plays it
     */
    public record Card(
            String id,
            String href,
            String name,
            String size,
            @Nullable Found found,
            String poster,
            String plays) {}

    /**
     * @param look of the chip
     * @param lines what was found, the worst first
     */
    public record Found(String look, String verdict, List<Line> lines) {}

    public record Line(String css, String words) {}
}
