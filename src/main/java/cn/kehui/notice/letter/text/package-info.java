/** Numbering and days, read and made. */
@NullMarked
package cn.kehui.notice.letter.text;

import org.jspecify.annotations.NullMarked;
