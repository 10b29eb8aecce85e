package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What became of an attempt to set the product up. */
public sealed interface Settled {
    /**
     * @param links for the other administrators: the secret of a link each, shown this once
     * @param endsAt when the links end
     */
    record Begun(Map<Role, String> links, Instant endsAt) implements Settled {
        @Override
        public String toString() {
            return "Begun";
        }
    }

    record Unfinished(List<Finding> findings) implements Settled {}

    /** The link was used, has ended, a newer one was made, or it never was. */
    record Gone() implements Settled {}
}
