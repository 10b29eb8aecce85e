/**
 * A duty filled in, filed, reviewed, chased. May use {@code ground}, {@code sheet}, {@code
 * collection}, {@code duty}, {@code week}.
 */
package cn.kehui.filing;
