/** Reads what is due, by whom, to whom and by when, out of sentences. */
@NullMarked
package cn.kehui.notice.reader.duty;

import org.jspecify.annotations.NullMarked;
