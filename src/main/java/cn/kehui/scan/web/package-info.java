/** The pages' part of {@code scan}. */
@NullMarked
package cn.kehui.scan.web;

import org.jspecify.annotations.NullMarked;
