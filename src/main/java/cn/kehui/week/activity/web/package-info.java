/** The pages of {@code activity}. */
@NullMarked
package cn.kehui.week.activity.web;

import org.jspecify.annotations.NullMarked;
