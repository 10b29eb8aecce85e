/** A form as data and as paper: read, printed, joined, marked. May use {@code ground}. */
package cn.kehui.sheet;
