package cn.kehui.ground.org;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the shipped regions into the database after the other migrations, and again whenever a
 * file of theirs has changed: so they are there before anything that lies in one.
 */
@Component
class RegionMigration implements JavaMigration {

    /** None: it may run again. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "org regions";
    }

    @Override
    public Integer getChecksum() {
        return ShippedRegions.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var same = new SingleConnectionDataSource(context.getConnection(), true);
        new RegionSql(JdbcClient.create(same)).keep(ShippedRegions.all());
    }
}
