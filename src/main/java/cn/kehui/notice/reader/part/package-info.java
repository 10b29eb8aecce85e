/** Finds the parts of a notice: head, sections, signature, attachments, contacts. */
@NullMarked
package cn.kehui.notice.reader.part;

import org.jspecify.annotations.NullMarked;
