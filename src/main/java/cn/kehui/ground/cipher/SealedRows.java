package cn.kehui.ground.cipher;

import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of one table that are sealed otherwise than now, campaign by campaign: rows are held within
 * one, so it is asked first which have some. The sentences are those of the room that keeps them.
 *
 * @param campaigns which campaigns have such rows; takes {@code :prefix}
 * @param rows the rows of one, held until the transaction ends; takes {@code :campaign}, {@code
 *     :prefix} and {@code :most}
 * @param old how one of them is read
 */
public record SealedRows<T>(JdbcClient db, String campaigns, String rows, RowMapper<T> old) {

    /** Rows whose columns are what the record {@code old} is made of. */
    public SealedRows(JdbcClient db, String campaigns, String rows, Class<T> old) {
        this(db, campaigns, rows, new SimplePropertyRowMapper<>(old));
    }

    /**
     * Hands over rows to be sealed anew, each with its campaign, in whatever transaction it is
     * called.
     *
     * @param prefix what everything begins with that is sealed as of now
     * @param most how many
     * @return how many there were
     */
    public int each(String prefix, int most, BiConsumer<String, T> anew) {
        int done = 0;
        for (var campaign : db.sql(campaigns).param("prefix", prefix).query(String.class).list()) {
            if (done == most) {
                break;
            }
            var some = some(campaign, prefix, most - done);
            some.forEach(one -> anew.accept(campaign, one));
            done += some.size();
        }
        return done;
    }

    private List<T> some(String campaign, String prefix, int most) {
        return db.sql(rows)
                .param("campaign", campaign)
                .param("prefix", prefix)
                .param("most", most)
                .query(old)
                .list();
    }
}
