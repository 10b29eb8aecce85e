package cn.kehui.total.export.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.total.export.Reports;
import cn.kehui.total.export.Reports.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/**
 * Sends a document. It is written whole to a file before a byte is sent: one cut short looks like a
 * whole one.
 */
@Component
final class Download {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Clock clock;

    Download(Clock clock) {
        this.clock = clock;
    }

    /** Writes the document. */
    interface Writing {
        Reports.Written to(OutputStream out) throws IOException;
    }

    static Kind kind(String ending) {
        for (var kind : Kind.values()) {
            if (kind.name().equals(ending.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new NotFound(ending);
    }

    /** The number of rows goes with it as {@code X-Rows}. */
    void send(Kind kind, HttpServletResponse response, Writing writing) throws IOException {
        var file = Files.createTempFile("kehui-report-", ".part");
        try {
            Reports.Written written;
            try (var out = Files.newOutputStream(file)) {
                written = writing.to(out);
            }
            head(kind, written, response);
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private void head(Kind kind, Reports.Written written, HttpServletResponse response) {
        var day = Beijing.today(clock);
        var what = kind == Kind.UNITS ? Texts.say("report.units", written.form()) : written.form();
        var name = FileNames.ruled(written.unit(), what, day, ending(kind));
        response.setContentType(type(kind));
        response.setHeader("X-Rows", Long.toString(written.rows()));
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
    }

    private static String ending(Kind kind) {
        return switch (kind) {
            case DOCX -> "docx";
            case XLSX, UNITS -> "xlsx";
            case PDF -> "pdf";
        };
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case DOCX -> OFFICE + "wordprocessingml.document";
            case XLSX, UNITS -> OFFICE + "spreadsheetml.sheet";
            case PDF -> "application/pdf";
        };
    }
}
