/**
 * Documents drafted from records, and what stays of a year. May use {@code total}, {@code visitor}
 * and all below.
 */
package cn.kehui.report;
