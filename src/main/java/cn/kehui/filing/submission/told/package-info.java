/** What was filed, as the journal calls it. */
@NullMarked
package cn.kehui.filing.submission.told;

import org.jspecify.annotations.NullMarked;
