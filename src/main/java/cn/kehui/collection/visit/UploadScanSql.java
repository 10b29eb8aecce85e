package cn.kehui.collection.visit;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code collected_file} table, for whoever looks for malicious code in it. */
@Component
class UploadScanSql {
    private static final String AGAIN =
            """
            update collected_file set received = null, tries = 0, reader = null
             where content = :sha256
            returning collection_id
            """;

    private final JdbcClient db;

    UploadScanSql(JdbcClient db) {
        this.db = db;
    }

    /** Has all files with these bytes read anew; the collections that they are of. */
    List<CollectionId> again(String sha256) {
        return db.sql(AGAIN)
                .param("sha256", sha256)
                .query((row, _) -> new CollectionId(row.getObject(1, UUID.class)))
                .list();
    }
}
