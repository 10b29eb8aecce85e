/** The pages of {@code task}. */
@NullMarked
package cn.kehui.task.web;

import org.jspecify.annotations.NullMarked;
