/** The pages of {@code statistics}. */
@NullMarked
package cn.kehui.statistics.web;

import org.jspecify.annotations.NullMarked;
