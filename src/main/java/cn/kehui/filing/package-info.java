/**
 * A duty filled in, filed, reviewed, chased. May use {@code ground}, {@code sheet}, {@code duty}.
 */
package cn.kehui.filing;
