/**
 * A notice read, decided, started, passed down, written. May use {@code ground}, {@code sheet},
 * {@code duty}.
 */
package cn.kehui.notice;
