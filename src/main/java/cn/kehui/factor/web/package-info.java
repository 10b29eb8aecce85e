/** The pages of {@code factor}. */
@NullMarked
package cn.kehui.factor.web;

import org.jspecify.annotations.NullMarked;
