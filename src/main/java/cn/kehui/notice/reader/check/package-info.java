/** What a person should look at: repairs, gaps and contradictions of a notice. */
@NullMarked
package cn.kehui.notice.reader.check;

import org.jspecify.annotations.NullMarked;
