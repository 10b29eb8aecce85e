/** The pages of {@code calendar}. */
@NullMarked
package cn.kehui.ground.calendar.web;

import org.jspecify.annotations.NullMarked;
