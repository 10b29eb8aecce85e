/** The pages of {@code asking}. */
@NullMarked
package cn.kehui.asking.web;

import org.jspecify.annotations.NullMarked;
