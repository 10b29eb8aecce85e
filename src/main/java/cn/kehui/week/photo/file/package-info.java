/** What one file tells of itself, and what its pixels show: runs in the workshop only. */
@NullMarked
package cn.kehui.week.photo.file;

import org.jspecify.annotations.NullMarked;
