package cn.kehui.ground.base.web;

/**
 * How this installation is guarded, in one respect: a sentence for the security administrator's
 * page, which says what could be better and how, or that it is as it should be.
 */
@FunctionalInterface
public interface SafetyNote {
    String words();
}
