/**
 * Reads the forms and the rules for pictures that stand in attachments, and how papers are wanted.
 */
@NullMarked
package cn.kehui.notice.reader.form;

import org.jspecify.annotations.NullMarked;
