/** Where sessions are kept, and in which words. */
@NullMarked
package cn.kehui.staff.entrance.session;

import org.jspecify.annotations.NullMarked;
