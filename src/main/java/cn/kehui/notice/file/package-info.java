/** Opens the documents in which notices come. */
@NullMarked
package cn.kehui.notice.file;

import org.jspecify.annotations.NullMarked;
