/** The pages of {@code message}. */
@NullMarked
package cn.kehui.message.web;

import org.jspecify.annotations.NullMarked;
