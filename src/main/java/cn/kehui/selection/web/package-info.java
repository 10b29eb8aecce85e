/** The pages of {@code selection}. */
@NullMarked
package cn.kehui.selection.web;

import org.jspecify.annotations.NullMarked;
