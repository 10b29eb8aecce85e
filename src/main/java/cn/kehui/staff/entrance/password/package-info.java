/** What a password must be like, and changing one's own. */
@NullMarked
package cn.kehui.staff.entrance.password;

import org.jspecify.annotations.NullMarked;
