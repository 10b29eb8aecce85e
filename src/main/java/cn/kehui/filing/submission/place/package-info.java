/** Where something can be written in a form, the names behind its counts with it. */
@NullMarked
package cn.kehui.filing.submission.place;

import org.jspecify.annotations.NullMarked;
