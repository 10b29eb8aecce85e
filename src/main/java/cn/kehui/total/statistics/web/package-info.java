/** The pages of {@code statistics}. */
@NullMarked
package cn.kehui.total.statistics.web;

import org.jspecify.annotations.NullMarked;
