/** From which networks the staff may come. */
@NullMarked
package cn.kehui.staff.entrance.network;

import org.jspecify.annotations.NullMarked;
