/** Sets an official document out in lines and pages, and prints it as Word and PDF. */
@NullMarked
package cn.kehui.notice.letter.print;

import org.jspecify.annotations.NullMarked;
