/** How a table stands to a unit that writes some rows of it. */
@NullMarked
package cn.kehui.filing.submission.cofiled;

import org.jspecify.annotations.NullMarked;
