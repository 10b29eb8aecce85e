/** Starting a campaign from a notice. */
@NullMarked
package cn.kehui.starting.web;

import org.jspecify.annotations.NullMarked;
