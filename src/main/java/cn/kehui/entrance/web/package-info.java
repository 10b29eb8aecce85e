/** The pages of {@code entrance}, and who may open what. */
@NullMarked
package cn.kehui.entrance.web;

import org.jspecify.annotations.NullMarked;
