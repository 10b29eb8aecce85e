/** The pages of {@code directory}. */
@NullMarked
package cn.kehui.directory.web;

import org.jspecify.annotations.NullMarked;
