/** Makes a notice's text fit to read, each character knowing where it stood. */
@NullMarked
package cn.kehui.notice.text;

import org.jspecify.annotations.NullMarked;
