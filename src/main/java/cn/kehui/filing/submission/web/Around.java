package cn.kehui.filing.submission.web;

import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.ground.base.Finding;
import java.util.List;

/**
 * What is said round a form. {@code changes}: what another changed; {@code open}: what is to be
 * done; {@code undone}: what others do not say to be filled in; {@code giving}: what was to be
 * given to another unit and was refused; empty where nobody asked.
 */
record Around(
        String told,
        String refused,
        List<Change> changes,
        List<Finding> open,
        List<Cofiling.Assigned> undone,
        CofilingPart.Typed giving) {
    static final Around NOTHING = open(List.of());

    static Around told(String words) {
        return new Around(words, "", List.of(), List.of(), List.of(), CofilingPart.Typed.NOTHING);
    }

    static Around refused(String words) {
        return refused(words, CofilingPart.Typed.NOTHING);
    }

    static Around refused(String words, CofilingPart.Typed giving) {
        return new Around("", words, List.of(), List.of(), List.of(), giving);
    }

    static Around open(List<Finding> open) {
        return moved(List.of(), open);
    }

    static Around moved(List<Change> changes, List<Finding> open) {
        return new Around("", "", changes, open, List.of(), CofilingPart.Typed.NOTHING);
    }

    static Around undone(List<Cofiling.Assigned> given) {
        return new Around("", "", List.of(), List.of(), given, CofilingPart.Typed.NOTHING);
    }
}
