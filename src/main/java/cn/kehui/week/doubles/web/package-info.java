/** The pages of {@code doubles}. */
@NullMarked
package cn.kehui.week.doubles.web;

import org.jspecify.annotations.NullMarked;
