package cn.kehui.launch.bench;

import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.door.DoorPasses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** All tickets of one session, as a telephone at its door fetches them. */
final class DoorListing {
    private static final int READS = 5;
    private static final String BARE = "the same rows read in SQL";
    private static final String ROWS =
            """
            select left(link, 12), adults, children, state
              from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
            """;

    private final Measuring bench;
    private final SessionId session;

    DoorListing(Measuring bench, SessionId session) {
        this.bench = bench;
        this.session = session;
    }

    /**
     * @param person of the unit that leads the activity
     */
    void say(PersonId person) throws IOException {
        var clerk = bench.bean(People.class).known(person);
        var passes = bench.bean(DoorPasses.class);
        var id = UUID.randomUUID();
        passes.make(
                clerk, session.activity(), new DoorPasses.Making(id, List.of(session.key()), "东门"));
        var link = passes.of(clerk, session.activity()).getFirst().link();
        var address =
                "%s/door/%s/tickets?session=%s&device=%s"
                        .formatted(bench.address(), link.secret(), session.key(), id);
        var tickets = new int[1];
        var floor = bench.timed(1, READS, _ -> tickets[0] = rows());
        var zipped = new long[1];
        var timed = bench.timed(1, READS, _ -> zipped[0] = fetched(address));
        var what = "%,d tickets to a telephone".formatted(tickets[0]);
        bench.say(new Figure(what, timed.within(0.5) / 1e3, "s", floor.within(0.5) / 1e3, BARE));
        bench.say(new Figure(what + ", zipped", zipped[0] / 1e6, "MB", 0, ""));
    }

    private int rows() {
        return bench.db()
                .sql(ROWS)
                .param("campaign", session.activity().campaign().value())
                .param("activity", session.activity().value())
                .param("session", session.key())
                .query()
                .listOfRows()
                .size();
    }

    private static long fetched(String address) {
        try (var client = HttpClient.newHttpClient()) {
            var asked =
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept-Encoding", "gzip")
                            .build();
            var answer = client.send(asked, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no list: " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it is measured", e);
        }
    }
}
