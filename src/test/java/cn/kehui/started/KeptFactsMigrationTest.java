package cn.kehui.started;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.notice.facts.KeptBefore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Facts that the version before kept as words get their types as the new version starts. */
@Tag("slow")
class KeptFactsMigrationTest {
    /** The last step before facts were types. */
    private static final String BEFORE = "20261128.2319";

    private static final String WORDS =
            "select count(*) from incoming_fact where said is null or fact_values is not null";

    private static final KeptBefore.By BY =
            new KeptBefore.By(
                    UUID.fromString("0199c000-0000-7000-8000-000000000001"),
                    UUID.fromString("0199c000-0000-7000-8000-000000000002"),
                    "程清和");

    @TempDir Path folder;
    private External external;

    @BeforeEach
    void open() throws SQLException {
        external = new External();
        external.migrate(BEFORE);
    }

    @AfterEach
    void close() {
        external.close();
    }

    @Test
    void eachIsReadByItsKindAndWhatCannotBeStaysAsItWas() throws Exception {
        int rows = kept();

        try (var next = Started.run(folder.resolve("data"), external.variables())) {
            assertThat(next.serves()).as(next.words()).isTrue();
        }
        assertThat(external.asked(WORDS)).containsExactly("0");
        assertThat(external.asked("select count(*) from incoming_fact")).containsExactly("" + rows);
        assertThat(
                        external.asked(
                                "select distinct kind || ' ' || (said ->> 'is') from incoming_fact where said ->> 'is' <> 'unread' order by 1"))
                .containsExactly(
                        "ADDRESSEE words",
                        "CONTACT contact",
                        "DUTY duty",
                        "EVENT event",
                        "EVIDENCE evidence",
                        "FOLLOWS words",
                        "FORM form",
                        "ISSUED issued",
                        "ISSUER words",
                        "NUMBER words",
                        "PARTY party",
                        "PERIOD period",
                        "QUESTION question",
                        "QUOTA quota",
                        "THEME words",
                        "TITLE words");
        assertThat(
                        external.asked(
                                "select kind || ' ' || (said -> 'words')::text from incoming_fact where said ->> 'is' = 'unread' order by 1"))
                .containsExactly(
                        "DUTY {\"title\": \"汇入别处\", \"parent\": \"不是任务\"}",
                        "EVIDENCE {\"is\": \"size\", \"to\": \"\", \"from\": \"3221225472\", \"words\": \"3G以上\"}",
                        "ISSUED {}",
                        "PARTY {\"kinds\": \"\", \"words\": \"报给两家\", \"levels\": \"\", \"receiver\": \"SCIENCE,ASSOCIATION\", \"functions\": \"SCIENCE\"}",
                        "PERIOD {\"to\": \"\", \"from\": \"0208-01-01\", \"what\": \"哪年\"}",
                        "QUOTA {\"most\": \"0\", \"words\": \"不报\"}");

        try (var again = Started.run(folder.resolve("data"), external.variables())) {
            assertThat(again.serves()).as(again.words()).isTrue();
        }
        assertThat(external.asked(WORDS)).containsExactly("0");
    }

    /** More than are read at a time. @return how many facts */
    private int kept() throws SQLException {
        try (var connection = external.owner()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            db.sql(
                            "insert into region (code, parent_code, name, level, standard, path) values ('370200', null, '青岛市', 'CITY', true, '370200/')")
                    .update();
            db.sql(
                            "insert into unit (id, code, name, region_code, kind, level, line, path) values (?, 'q', '青岛市科学技术局', '370200', 'AUTHORITY', 'CITY', 'SCIENCE', 'q/')")
                    .param(BY.unit())
                    .update();
            int rows = 0;
            for (var name : new String[] {"whole", "whole", "whole", "whole", "odd", "down"}) {
                var one = KeptBefore.of(name);
                one.insert(db, BY);
                rows += one.facts().size();
            }
            assertThat(rows).isGreaterThan(200);
            return rows;
        }
    }
}
