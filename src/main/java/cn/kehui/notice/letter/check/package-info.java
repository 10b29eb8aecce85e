/** The rules of the checker, each a pure function. */
@NullMarked
package cn.kehui.notice.letter.check;

import org.jspecify.annotations.NullMarked;
