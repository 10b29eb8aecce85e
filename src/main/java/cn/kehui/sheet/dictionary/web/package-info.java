/** The pages of {@code dictionary}. */
@NullMarked
package cn.kehui.sheet.dictionary.web;

import org.jspecify.annotations.NullMarked;
