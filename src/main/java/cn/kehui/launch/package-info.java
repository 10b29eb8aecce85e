/**
 * Starting, keeping, showing, measuring. May use {@code ground}, {@code sheet}, {@code staff},
 * {@code collection}, {@code duty}, {@code notice}, {@code filing}, {@code total}, {@code week},
 * {@code visitor}, {@code report}.
 */
package cn.kehui.launch;
