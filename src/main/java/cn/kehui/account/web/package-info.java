/** The pages of {@code account}. */
@NullMarked
package cn.kehui.account.web;

import org.jspecify.annotations.NullMarked;
