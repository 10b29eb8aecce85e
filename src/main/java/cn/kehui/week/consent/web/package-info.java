/** Pages of what everybody may see of a photograph. */
@NullMarked
package cn.kehui.week.consent.web;

import org.jspecify.annotations.NullMarked;
