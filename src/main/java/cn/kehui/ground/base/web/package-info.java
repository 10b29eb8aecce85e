/** What every page shares: how it is written, who may open it, what is said when it fails. */
@NullMarked
package cn.kehui.ground.base.web;

import org.jspecify.annotations.NullMarked;
