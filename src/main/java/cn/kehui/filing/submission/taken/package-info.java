/** What the unit's activities answer to the form that it fills: offered, and taken by a press. */
@NullMarked
package cn.kehui.filing.submission.taken;

import org.jspecify.annotations.NullMarked;
