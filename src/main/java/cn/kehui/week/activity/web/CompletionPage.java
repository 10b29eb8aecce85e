package cn.kehui.week.activity.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What is written of an activity after it was held.
 *
 * @param version of the activity that is shown
 * @param refused why something was not kept; empty: nothing was refused
 * @param stands what another has written meanwhile, with its question
 * @param problems what is to be put right before it can be kept
 */
public record CompletionPage(
        Shell shell,
        List<Shell.Place> path,
        ActivityPage.Head head,
        long version,
        String refused,
        List<String> stands,
        List<ActivityPage.Problem> problems,
        List<ActivityPage.Fold> folds) {}
