package cn.kehui.week.echo;

import cn.kehui.week.likeness.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photograph that is, or may be, one of another activity.
 *
 * @param sure false: perhaps
 * @param how what was done to one of them; empty where nothing can be told
 * @param there null: the reader may not see whose it is
 */
public record Echo(boolean sure, List<Change> how, @Nullable There there) {
    /**
     * The other one.
     *
     * @param campaign what its campaign is called
     * @param title of its activity
     */
    public record There(PhotoKey key, String campaign, String unit, String title) {}
}
