/** The pages of {@code org}. */
@NullMarked
package cn.kehui.org.web;

import org.jspecify.annotations.NullMarked;
