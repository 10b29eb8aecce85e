/** The pages of {@code asking}. */
@NullMarked
package cn.kehui.duty.obligation.web;

import org.jspecify.annotations.NullMarked;
