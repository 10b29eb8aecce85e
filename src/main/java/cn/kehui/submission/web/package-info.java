/** The pages of {@code submission}. */
@NullMarked
package cn.kehui.submission.web;

import org.jspecify.annotations.NullMarked;
