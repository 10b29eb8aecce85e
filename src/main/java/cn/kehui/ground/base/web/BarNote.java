package cn.kehui.ground.base.web;

/**
 * What else stands in the bar of every staff page, such as that this is a demonstration. Without
 * such a bean nothing does.
 */
public interface BarNote {
    /** A few words. */
    String say();
}
