/** How what is written and filed lies in its rows. */
@NullMarked
package cn.kehui.filing.submission.sealed;

import org.jspecify.annotations.NullMarked;
