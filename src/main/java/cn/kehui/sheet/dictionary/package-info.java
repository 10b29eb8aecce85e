/**
 * One fact, many forms: which question of which form asks for which fact of an activity, by the
 * words it is asked in, confirmed by a person. Owns {@code form_fact}.
 */
@ApplicationModule(
        displayName = "字典 Dictionary",
        allowedDependencies = {"ground.base", "ground.account", "sheet.form"})
@NullMarked
package cn.kehui.sheet.dictionary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
