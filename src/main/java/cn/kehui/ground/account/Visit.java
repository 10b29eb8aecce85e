package cn.kehui.ground.account;

import cn.kehui.ground.base.web.Shell;

/**
 * One request of somebody signed in: who, and what stands round every page. A page method that
 * takes one is for staff only.
 */
public record Visit(Actor actor, Shell shell) {}
