/** The pages of {@code chase}. */
@NullMarked
package cn.kehui.filing.chase.web;

import org.jspecify.annotations.NullMarked;
