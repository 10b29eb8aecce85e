package cn.kehui.filing.chase.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * On which days units are reminded.
 *
 * @param before and {@code after}: as typed
 * @param said what has just been done; empty: nothing
 */
public record StepsPage(
        Shell shell,
        String before,
        String after,
        String hours,
        List<Finding> problems,
        String said) {

    public boolean wrong(String at) {
        return problems.stream().anyMatch(problem -> problem.at().equals(at));
    }

    StepsPage wrong(List<Finding> why) {
        return new StepsPage(shell, before, after, hours, why, said);
    }

    StepsPage said(String words) {
        return new StepsPage(shell, before, after, hours, problems, words);
    }
}
