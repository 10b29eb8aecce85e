/** The pages of {@code snapshot}. */
@NullMarked
package cn.kehui.total.snapshot.web;

import org.jspecify.annotations.NullMarked;
