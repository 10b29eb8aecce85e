package cn.kehui.staff.entrance;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Finding;
import java.util.List;

/** What became of an attempt to make an account from a link. */
public sealed interface Accepted {
    record Joined(PersonId person) implements Accepted {}

    record Unfinished(List<Finding> findings) implements Accepted {}

    /** The link was used, has ended, was taken back, or never was. */
    record Gone() implements Accepted {}
}
