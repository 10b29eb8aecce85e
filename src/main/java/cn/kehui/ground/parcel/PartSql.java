package cn.kehui.ground.parcel;

import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.ground.cipher.Sealer;
import cn.kehui.ground.vault.PartStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The {@code parcel_part} table. A document may hold what its answers keep sealed, so it lies
 * sealed too, each part with its parcel and its place.
 */
@Component
class PartSql implements Reseal {
    static final int PART = 1 << 19;

    private static final String KEEP =
            "insert into parcel_part (parcel_id, no, sealed) values (:id, :no, :sealed)";

    private static final String READ =
            "select sealed from parcel_part where parcel_id = :id and no = :no";

    private static final String OTHERWISE =
            """
            select parcel_id as id, no, sealed from parcel_part
             where not starts_with(sealed, :prefix)
             order by parcel_id, no limit :most for update skip locked
            """;

    private static final String ANEW =
            "update parcel_part set sealed = :sealed where parcel_id = :id and no = :no";

    private final JdbcClient db;
    private final Sealer sealer;

    PartSql(JdbcClient db, Keys keys) {
        this.db = db;
        this.sealer = keys.sealer("parcel");
    }

    private record Part(UUID id, int no, String sealed) {}

    void keep(ParcelId id, InputStream in) throws IOException {
        int no = 0;
        for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
            write(KEEP, id.value(), no, part);
            no++;
        }
    }

    /** One part in memory at a time. */
    InputStream open(ParcelId id, long size) {
        return new PartStream(
                no ->
                        sealer.open(
                                db.sql(READ)
                                        .param("id", id.value())
                                        .param("no", no)
                                        .query(String.class)
                                        .single(),
                                whose(id.value(), no)),
                Math.toIntExact((size + PART - 1) / PART));
    }

    @Override
    @Transactional
    public int reseal(int most) {
        var parts =
                db.sql(OTHERWISE)
                        .param("prefix", sealer.prefix())
                        .param("most", most)
                        .query(Part.class)
                        .list();
        for (var part : parts) {
            write(
                    ANEW,
                    part.id(),
                    part.no(),
                    sealer.open(part.sealed(), whose(part.id(), part.no())));
        }
        return parts.size();
    }

    private void write(String sql, UUID id, int no, byte[] plain) {
        db.sql(sql)
                .param("id", id)
                .param("no", no)
                .param("sealed", sealer.seal(plain, whose(id, no)))
                .update();
    }

    private static String whose(UUID id, int no) {
        return id + "/" + no;
    }
}
