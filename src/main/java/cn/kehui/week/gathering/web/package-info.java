/** The pages' part of {@code gathering}. */
@NullMarked
package cn.kehui.week.gathering.web;

import org.jspecify.annotations.NullMarked;
