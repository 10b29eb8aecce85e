/** The pages of {@code about}. */
@NullMarked
package cn.kehui.about.web;

import org.jspecify.annotations.NullMarked;
