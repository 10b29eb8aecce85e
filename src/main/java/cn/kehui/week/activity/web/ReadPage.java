package cn.kehui.week.activity.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.PrintedForm;
import java.util.List;

/** An activity to be read. */
public record ReadPage(
        Shell shell, List<Shell.Place> path, ActivityPage.Head head, PrintedForm printed) {}
