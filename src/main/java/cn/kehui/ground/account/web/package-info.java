/** The pages of {@code account}. */
@NullMarked
package cn.kehui.ground.account.web;

import org.jspecify.annotations.NullMarked;
