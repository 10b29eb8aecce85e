/** From which networks the staff may come. */
@NullMarked
package cn.kehui.entrance.network;

import org.jspecify.annotations.NullMarked;
