/** Showing a factor anew before something that matters. */
@NullMarked
package cn.kehui.staff.entrance.fresh;

import org.jspecify.annotations.NullMarked;
