/** What may be taken over into what is written: of the year before, and of who is in a post. */
@NullMarked
package cn.kehui.filing.submission.offer;

import org.jspecify.annotations.NullMarked;
