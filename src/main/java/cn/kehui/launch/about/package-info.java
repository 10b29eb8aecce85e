/**
 * What the product is made of and under which licences: read from the list that the build makes
 * (CycloneDX, in META-INF/sbom) and from {@code about/beside.yaml}, which has what no build can
 * know. No table.
 */
@ApplicationModule(
        displayName = "关于 About",
        allowedDependencies = {"ground.base"})
@NullMarked
package cn.kehui.launch.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
