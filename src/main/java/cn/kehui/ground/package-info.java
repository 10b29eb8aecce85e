/**
 * Values everyone speaks; units and people; the journal; days; files; messages. Uses no other wing.
 */
package cn.kehui.ground;
