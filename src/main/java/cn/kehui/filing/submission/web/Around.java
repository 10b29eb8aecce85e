package cn.kehui.filing.submission.web;

import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.ground.base.Finding;
import java.util.List;

/**
 * What is said round a form. {@code changes}: what another changed; {@code open}: what is to be
 * done; {@code undone}: what others do not say to be filled in; empty where nobody asked.
 */
record Around(
        String told,
        String refused,
        List<Change> changes,
        List<Finding> open,
        List<Cofiling.Assigned> undone) {
    static final Around NOTHING = open(List.of());

    static Around told(String words) {
        return new Around(words, "", List.of(), List.of(), List.of());
    }

    static Around refused(String words) {
        return new Around("", words, List.of(), List.of(), List.of());
    }

    static Around open(List<Finding> open) {
        return moved(List.of(), open);
    }

    static Around moved(List<Change> changes, List<Finding> open) {
        return new Around("", "", changes, open, List.of());
    }

    static Around undone(List<Cofiling.Assigned> given) {
        return new Around("", "", List.of(), List.of(), given);
    }
}
