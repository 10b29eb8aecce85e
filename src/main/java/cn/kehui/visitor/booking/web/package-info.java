/** The pages of {@code booking}. */
@NullMarked
package cn.kehui.visitor.booking.web;

import org.jspecify.annotations.NullMarked;
