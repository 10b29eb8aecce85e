/** Opens the documents in which notices come. */
@NullMarked
package cn.kehui.notice.reader.file;

import org.jspecify.annotations.NullMarked;
