/** What the rules of a campaign say of pictures. */
@NullMarked
package cn.kehui.filing.submission.photo;

import org.jspecify.annotations.NullMarked;
