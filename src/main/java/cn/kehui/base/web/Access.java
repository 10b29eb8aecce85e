package cn.kehui.base.web;

import org.jspecify.annotations.Nullable;

/**
 * Who may open the pages.
 *
 * @param key what a browser must have shown once; null: whoever sits at this machine, and nobody else
 */
public record Access(@Nullable String key) {
    public static final Access THIS_MACHINE = new Access(null);
}
