/** Reads the forms and the rules for pictures that stand in attachments. */
@NullMarked
package cn.kehui.notice.reader.form;

import org.jspecify.annotations.NullMarked;
