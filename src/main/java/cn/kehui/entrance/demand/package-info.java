/** Which roles come in with a second factor only, and from which day on. */
@NullMarked
package cn.kehui.entrance.demand;

import org.jspecify.annotations.NullMarked;
