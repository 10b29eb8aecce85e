/**
 * Whether two pictures are the same picture again, also resized, cropped, mirrored, turned,
 * recoloured or framed: hashes to find what may be, and a comparison point by point to say what is.
 * Knows grey values and nothing of files. No table.
 */
@ApplicationModule(
        displayName = "相似 Likeness",
        allowedDependencies = {})
@NullMarked
package cn.kehui.week.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
