package cn.kehui.ground.account;

import java.util.UUID;

/**
 * A role of administrator that one administrator proposed to give or take away, and that the
 * security administrator decides on.
 */
public record RoleChange(
        UUID id,
        PersonId person,
        String name,
        String unit,
        Role role,
        boolean given,
        PersonId proposedBy,
        String proposer) {}
