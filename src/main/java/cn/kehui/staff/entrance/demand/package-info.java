/** Which roles come in with a second factor only, and from which day on. */
@NullMarked
package cn.kehui.staff.entrance.demand;

import org.jspecify.annotations.NullMarked;
