/**
 * The window of the board on the web: the lists of campaigns and totals, and a campaign's pictures.
 */
@NullMarked
package cn.kehui.total.board.web;

import org.jspecify.annotations.NullMarked;
