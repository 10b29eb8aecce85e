/** The programme as everybody reads it. */
@NullMarked
package cn.kehui.visitor.programme.web;

import org.jspecify.annotations.NullMarked;
