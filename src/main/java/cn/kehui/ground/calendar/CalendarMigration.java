package cn.kehui.ground.calendar;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the shipped years into the database after the other migrations, and again whenever a file
 * of theirs has changed. A year that an administrator imported stays as imported.
 */
@Component
class CalendarMigration implements JavaMigration {

    /** None: it may run again. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "calendar years";
    }

    @Override
    public Integer getChecksum() {
        return ShippedYears.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var same = new SingleConnectionDataSource(context.getConnection(), true);
        var sql = new CalendarSql(JdbcClient.create(same));
        var imported = sql.imported();
        ShippedYears.all().stream()
                .filter(year -> !imported.contains(year.year()))
                .forEach(sql::keep);
    }
}
