/** Makes a notice's text fit to read, each character knowing where it stood. */
@NullMarked
package cn.kehui.notice.reader.text;

import org.jspecify.annotations.NullMarked;
