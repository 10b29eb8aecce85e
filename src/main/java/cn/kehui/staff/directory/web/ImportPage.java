package cn.kehui.staff.directory.web;

import cn.kehui.ground.base.web.Shell;

/**
 * Where a table of units is handed in.
 *
 * @param problem what was wrong with the file; empty: nothing
 */
public record ImportPage(Shell shell, String problem) {}
