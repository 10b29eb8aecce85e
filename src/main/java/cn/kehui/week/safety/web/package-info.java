/** The pages of {@code safety}. */
@NullMarked
package cn.kehui.week.safety.web;

import org.jspecify.annotations.NullMarked;
