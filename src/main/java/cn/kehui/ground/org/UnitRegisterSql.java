package cn.kehui.ground.org;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the {@code unit} table keeps beside the facts of the tree: credit codes, closings, who keeps
 * the tree.
 */
@Component
class UnitRegisterSql {
    private static final String CLOSED = "update unit set closed_on = :on where id = :id";
    private static final String CLOSED_ON =
            "select closed_on from unit where id = :id and closed_on is not null";
    private static final String KEEP_TREE = "update unit set keeps_tree = true where id = :id";
    private static final String REGISTER = "update unit set credit_code = :credit where id = :id";
    private static final String CREDIT_CODES =
            "select id, credit_code from unit where credit_code is not null";
    private static final String CREDIT_CODE =
            "select credit_code from unit where id = :id and credit_code is not null";

    private final JdbcClient db;

    UnitRegisterSql(JdbcClient db) {
        this.db = db;
    }

    void closed(UnitId id, @Nullable LocalDate on) {
        db.sql(CLOSED).param("id", id.value()).param("on", on).update();
    }

    Optional<LocalDate> closedOn(UnitId id) {
        return db.sql(CLOSED_ON).param("id", id.value()).query(LocalDate.class).optional();
    }

    void keepTree(UnitId id) {
        db.sql(KEEP_TREE).param("id", id.value()).update();
    }

    void register(UnitId id, @Nullable CreditCode credit) {
        db.sql(REGISTER)
                .param("id", id.value())
                .param("credit", credit == null ? null : credit.value())
                .update();
    }

    Optional<CreditCode> creditCode(UnitId id) {
        return db.sql(CREDIT_CODE)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(CreditCode::new);
    }

    Map<UnitId, CreditCode> creditCodes() {
        var codes = new HashMap<UnitId, CreditCode>();
        db.sql(CREDIT_CODES)
                .query(
                        row -> {
                            codes.put(
                                    new UnitId(row.getObject("id", UUID.class)),
                                    new CreditCode(row.getString("credit_code")));
                        });
        return codes;
    }
}
