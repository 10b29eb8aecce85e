package cn.kehui.ground.vault;

import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the files lie, and that it is the directory of this database. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    VaultFiles vaultFiles(Database database) {
        return new VaultFiles(database.files());
    }

    /**
     * Of several processes each that has another directory would look for files in vain: it does
     * not start.
     */
    @Bean
    @DependsOnDatabaseInitialization
    InitializingBean filesOfThisDatabase(VaultFiles files, BlobSql sql) {
        return () -> belong(files, sql);
    }

    static void belong(VaultFiles files, BlobSql sql) throws IOException {
        var named = sql.place();
        var there = files.place().id();
        if (named.isEmpty()) {
            var id = there.isPresent() ? there.get() : files.place().claim(UUID.randomUUID());
            sql.place(id);
            named = sql.place();
            there = files.place().id();
        } else if (there.isEmpty() && !sql.anyFiled()) {
            there = Optional.of(files.place().claim(named.get()));
        }
        if (!named.equals(there)) {
            throw new Refusal("vault.other-place", files);
        }
    }
}
