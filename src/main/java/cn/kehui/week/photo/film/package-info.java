/** What programs of the machine tell of a film: run in the workshop, and within limits. */
@NullMarked
package cn.kehui.week.photo.film;

import org.jspecify.annotations.NullMarked;
