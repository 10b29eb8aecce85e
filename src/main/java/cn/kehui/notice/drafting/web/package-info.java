/** Starting a campaign from a notice. */
@NullMarked
package cn.kehui.notice.drafting.web;

import org.jspecify.annotations.NullMarked;
