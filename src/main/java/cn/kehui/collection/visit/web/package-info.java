/**
 * The clerk's desk: files dropped, one table with its problems, each cell beside the sender's
 * document.
 */
@NullMarked
package cn.kehui.collection.visit.web;

import org.jspecify.annotations.NullMarked;
