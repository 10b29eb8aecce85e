/**
 * What is held, the proof of it, and how many came. May use {@code ground}, {@code sheet}, {@code
 * duty}.
 */
package cn.kehui.week;
