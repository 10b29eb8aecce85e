package cn.kehui.ground.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page method that asks, unless that was within the last five minutes, for a second factor anew,
 * of who has none for the password: whoever finds a browser open does not get far.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fresh {
    /**
     * The page whose form this takes, where what was typed is not to be carried along: it is opened
     * again. Empty: what was typed goes on once the factor was shown.
     */
    String form() default "";

    /** Whether the form asks for the password itself, so that who has no factor is asked once. */
    boolean asksPassword() default false;
}
