/** How often the doors may be tried, and by whom: counts, delays, browsers that are known. */
@NullMarked
package cn.kehui.staff.entrance.guard;

import org.jspecify.annotations.NullMarked;
