package cn.kehui.ground.scan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page method whose files are taken in before clamd was asked, and stay shut until it was: for
 * where people send many, or large ones. Without it nothing that is sent reaches a page unasked.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScannedLater {}
