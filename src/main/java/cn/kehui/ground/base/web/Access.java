package cn.kehui.ground.base.web;

import org.jspecify.annotations.Nullable;

/**
 * Who may open the pages.
 *
 * @param key what a browser must have shown once; null: whoever sits at this machine, and nobody
 *     else
 * @param secure whether browsers come by https, so that the key's cookie may be kept to it
 */
public record Access(@Nullable String key, boolean secure) {
    public static final Access THIS_MACHINE = new Access(null, false);
}
