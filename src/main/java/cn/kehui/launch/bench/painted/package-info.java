/**
 * Pictures that are painted to be looked at: banners, crowds, marks and pages, all of them known.
 */
@NullMarked
package cn.kehui.launch.bench.painted;

import org.jspecify.annotations.NullMarked;
