package cn.kehui.collect;

import cn.kehui.base.Finding;
import java.util.List;

/**
 * One file with everything that is to be said of it.
 *
 * @param counted whether its figures go into the totals
 */
public record Entry(Sent sent, List<Finding> findings, boolean counted) {
    /** Whether something must be put right. */
    public boolean stops() {
        return findings.stream().anyMatch(Finding::stops);
    }
}
