/** The pages of {@code submission}. */
@NullMarked
package cn.kehui.filing.submission.web;

import org.jspecify.annotations.NullMarked;
