/** The pages of {@code directory}. */
@NullMarked
package cn.kehui.staff.directory.web;

import org.jspecify.annotations.NullMarked;
