/**
 * Forms as data: definitions from YAML, what an answer means, what is wrong with it. Owns {@code
 * form_version}.
 */
@ApplicationModule(
        displayName = "表单 Forms",
        allowedDependencies = {"ground.base", "ground.cipher"})
@NullMarked
package cn.kehui.sheet.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
