/**
 * Starting, keeping, showing, measuring. May use {@code ground}, {@code sheet}, {@code staff},
 * {@code collection}, {@code duty}, {@code notice}, {@code filing}, {@code total}, {@code week}.
 */
package cn.kehui.launch;
