/**
 * Accepted figures added up, picked, frozen, printed. May use {@code ground}, {@code sheet}, {@code
 * duty}, {@code week}, {@code filing}.
 */
package cn.kehui.total;
