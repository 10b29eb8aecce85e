/** Days, hours and stretches of time as notices write them. */
@NullMarked
package cn.kehui.notice.reader.date;

import org.jspecify.annotations.NullMarked;
