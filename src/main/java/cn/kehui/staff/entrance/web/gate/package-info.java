/** What stands before the pages of the staff: from where, and how much. */
@NullMarked
package cn.kehui.staff.entrance.web.gate;

import org.jspecify.annotations.NullMarked;
