/** The pages of {@code task}. */
@NullMarked
package cn.kehui.filing.desk.web;

import org.jspecify.annotations.NullMarked;
