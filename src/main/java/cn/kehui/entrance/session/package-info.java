/** Where sessions are kept, and in which words. */
@NullMarked
package cn.kehui.entrance.session;

import org.jspecify.annotations.NullMarked;
