/** The films of an activity on a page of their own. */
@NullMarked
package cn.kehui.week.recording.web;

import org.jspecify.annotations.NullMarked;
