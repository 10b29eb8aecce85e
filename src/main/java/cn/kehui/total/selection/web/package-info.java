/** The pages of {@code selection}. */
@NullMarked
package cn.kehui.total.selection.web;

import org.jspecify.annotations.NullMarked;
