/** The doors on the web: telephones that check tickets, and the unit that looks on. */
@NullMarked
package cn.kehui.visitor.door.web;

import org.jspecify.annotations.NullMarked;
