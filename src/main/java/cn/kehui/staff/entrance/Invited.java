package cn.kehui.staff.entrance;

import cn.kehui.ground.base.Finding;
import java.time.Instant;
import java.util.List;

/** What became of an attempt to make a link for somebody. */
public sealed interface Invited {
    /**
     * @param secret what the link holds, shown this once
     */
    record Link(String secret, String name, Instant endsAt) implements Invited {
        @Override
        public String toString() {
            return "Link for " + name;
        }
    }

    record Unfinished(List<Finding> findings) implements Invited {}
}
