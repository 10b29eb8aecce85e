/** What benches measure with: clocks, memory, and clients as cheap as can be. */
@NullMarked
package cn.kehui.launch.bench.meter;

import org.jspecify.annotations.NullMarked;
