/**
 * What citizens, schools and volunteers find, take and answer, without an account. May use {@code
 * ground}, {@code sheet}, {@code duty}, {@code week}.
 */
package cn.kehui.visitor;
