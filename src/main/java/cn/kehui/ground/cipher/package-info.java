/**
 * Encryption, digests and signatures in one of two suites, and the keys they are done with. Nothing
 * is invented here: what the providers of Java's own interfaces offer is put together. No table.
 */
@ApplicationModule(
        displayName = "密码 Cipher",
        allowedDependencies = {})
@NullMarked
package cn.kehui.ground.cipher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
