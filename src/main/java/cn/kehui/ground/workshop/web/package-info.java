/** The pages of {@code workshop}. */
@NullMarked
package cn.kehui.ground.workshop.web;

import org.jspecify.annotations.NullMarked;
