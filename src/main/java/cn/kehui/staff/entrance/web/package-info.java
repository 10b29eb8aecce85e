/** The pages of {@code entrance}, and who may open what. */
@NullMarked
package cn.kehui.staff.entrance.web;

import org.jspecify.annotations.NullMarked;
