package cn.kehui.ground.arrival;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What the script of a page is answered while it sends a file in pieces. */
@Service
public class PieceByPiece {
    private static final int OK = 200;
    private static final int ASTRAY = 409;
    private static final int TOO_LARGE = 413;
    private static final int REFUSED = 422;
    private static final int AHEAD = 1 << 16;

    private final PiecedFiles files;

    PieceByPiece(PiecedFiles files) {
        this.files = files;
    }

    /**
     * @param at where pieces are sent; {@code piece} how large one is at most
     * @param offset from where it goes on
     * @param done whether it is whole and was dealt with
     * @param detail why it was not taken; empty: it was
     */
    public record Far(String at, long offset, int piece, boolean done, String detail) {}

    /**
     * @param status as HTTP has them
     */
    public record Answer(int status, Far far) {}

    /**
     * Whose file it is.
     *
     * @param about what it is sent for, as the room says
     * @param home where its uploads are asked for
     */
    public record Where(Actor actor, String about, String home) {}

    /**
     * A piece on its way in.
     *
     * @param offset bytes of the file that come before it
     * @param size bytes
     */
    public record Coming(UUID id, long offset, long size, Opened bytes) {}

    /** Opens what was sent. */
    public interface Opened {
        InputStream open() throws IOException;
    }

    /** Takes a file that is whole. */
    public interface Taker {
        /**
         * @param bytes of the file, and may be looked into before they are read
         * @return why it is not taken, in words for people; empty: it is
         */
        String take(PiecedFile file, BufferedInputStream bytes) throws IOException;
    }

    /** Begins it, or says how far it had come. */
    public Answer begin(Where where, PiecedFiles.Told told) {
        return switch (files.begin(where.actor(), where.about(), told)) {
            case Piecing.Come(var arrival) -> new Answer(OK, far(where, arrival));
            case Piecing.Astray(var arrival) -> new Answer(OK, far(where, arrival));
            case Piecing.NotBegun(var why) ->
                    new Answer(REFUSED, new Far("", 0, 0, true, why.message()));
        };
    }

    /**
     * How far it has come.
     *
     * @throws NotFound if it is not the actor's, or was forgotten
     */
    public Far far(Where where, UUID id) {
        return far(where, files.arrival(where.actor(), where.about(), id));
    }

    /**
     * The next piece; of the last one the file is taken.
     *
     * @throws NotFound if it is not the actor's, or was forgotten
     */
    public Answer more(Where where, Coming piece, Taker taker) throws IOException {
        if (piece.size() > PiecedFiles.PIECE) {
            return new Answer(TOO_LARGE, far(where, piece.id()));
        }
        try (var bytes = piece.bytes().open()) {
            var next = new PiecedFiles.Piece(piece.offset(), bytes);
            return switch (files.more(where.actor(), where.about(), piece.id(), next)) {
                case Piecing.Come(var arrival) ->
                        new Answer(
                                OK, arrival.whole() ? taken(arrival, taker) : far(where, arrival));
                case Piecing.Astray(var arrival) -> new Answer(ASTRAY, far(where, arrival));
                case Piecing.NotBegun _ -> throw new NotFound(piece.id());
            };
        }
    }

    private Far taken(PiecedFile arrival, Taker taker) throws IOException {
        String detail;
        try (var bytes = new BufferedInputStream(files.open(arrival), AHEAD)) {
            detail = taker.take(arrival, bytes);
        }
        files.end(arrival);
        return new Far("", arrival.size(), 0, true, detail);
    }

    private static Far far(Where where, PiecedFile arrival) {
        return new Far(
                where.home() + "/" + arrival.id(), arrival.have(), PiecedFiles.PIECE, false, "");
    }
}
