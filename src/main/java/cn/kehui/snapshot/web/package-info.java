/** The pages of {@code snapshot}. */
@NullMarked
package cn.kehui.snapshot.web;

import org.jspecify.annotations.NullMarked;
