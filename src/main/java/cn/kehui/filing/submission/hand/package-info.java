/** Who wrote what of a draft, cell by cell, and what two wrote at once. */
@NullMarked
package cn.kehui.filing.submission.hand;

import org.jspecify.annotations.NullMarked;
