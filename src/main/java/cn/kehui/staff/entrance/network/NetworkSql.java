package cn.kehui.staff.entrance.network;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code allowed_network} table. */
@Component
class NetworkSql {
    private static final String ALL =
            "select network from allowed_network where side = :side order by place";
    private static final String FORGET = "delete from allowed_network where side = :side";
    private static final String ADD =
            "insert into allowed_network (side, place, network) values (:side, :place, :network)";

    private final JdbcClient db;

    NetworkSql(JdbcClient db) {
        this.db = db;
    }

    List<Network> all(String side) {
        return db.sql(ALL).param("side", side).query(String.class).list().stream()
                .map(Network::read)
                .flatMap(Optional::stream)
                .toList();
    }

    void set(String side, List<Network> networks) {
        db.sql(FORGET).param("side", side).update();
        for (int i = 0; i < networks.size(); i++) {
            db.sql(ADD)
                    .param("side", side)
                    .param("place", i)
                    .param("network", networks.get(i).toString())
                    .update();
        }
    }
}
