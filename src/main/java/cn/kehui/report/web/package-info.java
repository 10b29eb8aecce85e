/** The pages of {@code report}. */
@NullMarked
package cn.kehui.report.web;

import org.jspecify.annotations.NullMarked;
