/**
 * Makes one true table of many mailed forms, on the command line and on a page.
 * Owns {@code collection}, {@code collected_file}, {@code correction},
 * {@code confirmation}.
 */
@ApplicationModule(displayName = "汇总 Collections", allowedDependencies = {"base", "form", "intake", "joined"})
@NullMarked
package cn.kehui.collect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
