/**
 * What may be taken over into what is written, of the year before and of who is in a post; and
 * where a figure is far from that of the year before.
 */
@NullMarked
package cn.kehui.filing.submission.offer;

import org.jspecify.annotations.NullMarked;
