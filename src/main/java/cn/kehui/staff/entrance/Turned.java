package cn.kehui.staff.entrance;

import cn.kehui.ground.account.PersonId;

/**
 * Sessions of that person that were opened before are nobody's from now on.
 *
 * @param door what a session has to be opened with
 * @param own the person's own doing: the session in which it was done goes on
 */
public record Turned(PersonId person, int door, boolean own) {}
