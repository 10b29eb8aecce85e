/** The pages of {@code review}. */
@NullMarked
package cn.kehui.filing.review.web;

import org.jspecify.annotations.NullMarked;
