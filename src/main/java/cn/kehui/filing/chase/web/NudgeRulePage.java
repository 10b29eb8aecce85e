package cn.kehui.filing.chase.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * How units may be reminded by hand.
 *
 * @param hours and {@code words}: as typed
 * @param places what the words may ask for
 * @param source who set what holds now
 * @param said what has just been done; empty: nothing
 */
public record NudgeRulePage(
        Shell shell,
        String hours,
        String words,
        List<String> places,
        String source,
        List<Finding> problems,
        String said) {

    public boolean wrong(String at) {
        return problems.stream().anyMatch(problem -> problem.at().equals(at));
    }
}
