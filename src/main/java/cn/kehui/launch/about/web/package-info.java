/** The pages of {@code about}. */
@NullMarked
package cn.kehui.launch.about.web;

import org.jspecify.annotations.NullMarked;
