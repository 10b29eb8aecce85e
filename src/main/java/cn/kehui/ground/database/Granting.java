package cn.kehui.ground.database;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * After the migrations of a start, those that had nothing to do too: grants who runs its rights.
 */
record Granting(Database database) implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && database.two();
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var owner = database.coordinates().connect()) {
            Rights.grant(owner, database.running().user());
        } catch (SQLException e) {
            throw new Refusal(
                            "database.no-rights",
                            database.coordinates(),
                            String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "rights of who runs";
    }
}
