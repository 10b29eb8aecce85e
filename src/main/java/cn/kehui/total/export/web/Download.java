package cn.kehui.total.export.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.parcel.Making;
import cn.kehui.ground.parcel.OwnParcel;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.total.export.Reports;
import cn.kehui.total.export.Reports.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/**
 * Sends a document, or the way to where a long one is made. It is written whole to a file before a
 * byte is sent: one cut short looks like a whole one.
 */
@Component
final class Download {
    private final Parcels parcels;
    private final Clock clock;

    Download(Parcels parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    /** Writes the document. */
    interface Writing {
        Reports.Written to(Making making) throws IOException;
    }

    /**
     * Sends whoever asks for what takes long to the page that says so, and has it made.
     *
     * @return false if it is made while one waits
     */
    boolean later(Actor actor, OwnParcel.Order order, HttpServletResponse response) {
        if (parcels.atOnce(actor, order)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Parcels.page(order));
        return true;
    }

    /** The number of rows goes with it as {@code X-Rows}. */
    void send(Kind kind, HttpServletResponse response, Writing writing) throws IOException {
        var file = Files.createTempFile("kehui-report-", ".part");
        try {
            Reports.Written written;
            try (var out = Files.newOutputStream(file)) {
                written = writing.to(Making.at(out));
            }
            head(kind, written, response);
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private void head(Kind kind, Reports.Written written, HttpServletResponse response) {
        var name = written.fileName(kind, Beijing.today(clock));
        response.setContentType(kind.type());
        response.setHeader("X-Rows", Long.toString(written.rows()));
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
    }
}
