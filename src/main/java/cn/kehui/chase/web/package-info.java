/** The pages of {@code chase}. */
@NullMarked
package cn.kehui.chase.web;

import org.jspecify.annotations.NullMarked;
