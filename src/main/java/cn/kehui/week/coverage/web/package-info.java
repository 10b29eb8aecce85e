/** The pages' part of {@code coverage}. */
@NullMarked
package cn.kehui.week.coverage.web;

import org.jspecify.annotations.NullMarked;
