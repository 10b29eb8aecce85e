package cn.kehui.visitor.door.web;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody types the code of a pass.
 *
 * @param code as it was typed
 * @param said why it opens nothing; empty: none was typed
 * @param left where what this telephone has not sent goes; null: nowhere
 */
public record PassCodePage(String code, String said, @Nullable Left left) {
    /**
     * @param home the address of the pass, {@code pass} under which the browser keeps what was done
     */
    public record Left(String home, String pass) {}
}
