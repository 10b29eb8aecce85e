/** The pages of {@code report}. */
@NullMarked
package cn.kehui.total.export.web;

import org.jspecify.annotations.NullMarked;
