/** The pages of {@code review}. */
@NullMarked
package cn.kehui.review.web;

import org.jspecify.annotations.NullMarked;
