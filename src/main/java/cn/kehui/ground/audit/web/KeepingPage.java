package cn.kehui.ground.audit.web;

import cn.kehui.ground.base.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * How long the journal is kept, and whether the collector has it.
 *
 * @param days as typed; empty: for ever
 * @param wrong what is wrong with it; empty: nothing
 * @param said what has just been done; empty: nothing
 * @param collector how sending on stands, in words
 * @param trouble what the collector's side said last; null: all is well
 */
public record KeepingPage(
        Shell shell,
        String days,
        String wrong,
        String said,
        String collector,
        @Nullable String trouble) {}
