/** The pages on which a notice is written. */
@NullMarked
package cn.kehui.notice.writing.web;

import org.jspecify.annotations.NullMarked;
