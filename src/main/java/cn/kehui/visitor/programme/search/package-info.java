/**
 * Looking for words in the programme: Chinese by pairs of characters, by pinyin, by what means the
 * same.
 */
@NullMarked
package cn.kehui.visitor.programme.search;

import org.jspecify.annotations.NullMarked;
