/**
 * The night before: mailed forms become one table, without a campaign. May use {@code ground},
 * {@code sheet}.
 */
package cn.kehui.collection;
