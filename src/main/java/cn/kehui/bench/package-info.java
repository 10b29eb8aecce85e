/**
 * Measures what the product claims, each figure beside a floor measured in the same run. No table.
 */
@ApplicationModule(
        displayName = "量尺 Benchmarks",
        allowedDependencies = {"base", "form", "intake", "layout", "joined", "collect"})
@NullMarked
package cn.kehui.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
