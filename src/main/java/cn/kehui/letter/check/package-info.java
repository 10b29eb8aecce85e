/** The rules of the checker, each a pure function. */
@NullMarked
package cn.kehui.letter.check;

import org.jspecify.annotations.NullMarked;
