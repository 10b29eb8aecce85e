/** What is asked of whom by when. May use {@code ground}, {@code sheet}. */
package cn.kehui.duty;
