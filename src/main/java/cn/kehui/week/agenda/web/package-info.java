/** The pages' part of {@code agenda}. */
@NullMarked
package cn.kehui.week.agenda.web;

import org.jspecify.annotations.NullMarked;
