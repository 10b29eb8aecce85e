/** The pages of {@code factor}. */
@NullMarked
package cn.kehui.staff.factor.web;

import org.jspecify.annotations.NullMarked;
