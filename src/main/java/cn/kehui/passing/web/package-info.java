/** The pages of passing a notice down. */
@NullMarked
package cn.kehui.passing.web;

import org.jspecify.annotations.NullMarked;
