/** Which pages have an activity open. */
@NullMarked
package cn.kehui.week.activity.open;

import org.jspecify.annotations.NullMarked;
