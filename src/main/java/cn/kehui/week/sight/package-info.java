/**
 * What a machine can see in a picture: the words on it and how many heads, and what may be said of
 * that. It says how sure it is, and that it does not know rather than a guess; it keeps no face.
 * Models are loaded in processes of their own. No table.
 */
@ApplicationModule(
        displayName = "看图 Sight",
        allowedDependencies = {"ground.base", "ground.picture", "ground.workshop"})
@NullMarked
package cn.kehui.week.sight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
