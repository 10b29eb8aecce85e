/**
 * Starting, keeping, showing, measuring. May use {@code ground}, {@code sheet}, {@code staff},
 * {@code collection}, {@code duty}, {@code notice}, {@code filing}, {@code total}.
 */
package cn.kehui.launch;
