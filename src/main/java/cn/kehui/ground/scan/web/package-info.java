/** The pages' part of {@code scan}. */
@NullMarked
package cn.kehui.ground.scan.web;

import org.jspecify.annotations.NullMarked;
