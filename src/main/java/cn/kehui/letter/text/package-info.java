/** Numbering and days, read and made. */
@NullMarked
package cn.kehui.letter.text;

import org.jspecify.annotations.NullMarked;
