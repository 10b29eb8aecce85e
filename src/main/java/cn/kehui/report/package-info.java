/**
 * Documents drafted from records, and what stays of a year. May use {@code ground}, {@code sheet},
 * {@code duty}, {@code visitor}, {@code total}.
 */
package cn.kehui.report;
