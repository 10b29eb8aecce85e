/** The pages of incoming notices. */
@NullMarked
package cn.kehui.incoming.web;

import org.jspecify.annotations.NullMarked;
