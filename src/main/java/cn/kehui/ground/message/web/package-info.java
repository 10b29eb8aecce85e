/** The pages of {@code message}. */
@NullMarked
package cn.kehui.ground.message.web;

import org.jspecify.annotations.NullMarked;
