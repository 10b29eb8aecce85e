/** The pages of {@code calendar}. */
@NullMarked
package cn.kehui.calendar.web;

import org.jspecify.annotations.NullMarked;
