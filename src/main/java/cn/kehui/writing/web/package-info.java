/** The pages on which a notice is written. */
@NullMarked
package cn.kehui.writing.web;

import org.jspecify.annotations.NullMarked;
