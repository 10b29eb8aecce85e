/**
 * Where everything that people send is opened and read: in processes apart, few, warm and niced,
 * each job with limits of computing, time, memory and output. A file that passes one ends its
 * process and gets its finding; pages, and other people's files, do not feel it. Owns {@code
 * reading_underway}.
 */
@ApplicationModule(
        displayName = "工坊 Workshop",
        allowedDependencies = {"ground.base", "ground.account"})
@NullMarked
package cn.kehui.ground.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
