/** The photographs of an activity on a page of their own. */
@NullMarked
package cn.kehui.week.evidence.web;

import org.jspecify.annotations.NullMarked;
