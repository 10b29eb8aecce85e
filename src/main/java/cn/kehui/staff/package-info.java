/**
 * How people come in, and how the tree of units is kept. May use {@code ground}, {@code sheet},
 * {@code duty}.
 */
package cn.kehui.staff;
