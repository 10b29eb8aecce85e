/** Setting an administrator's access anew: one proposes, one of another kind agrees (ADR 0023). */
@NullMarked
package cn.kehui.staff.entrance.reset;

import org.jspecify.annotations.NullMarked;
