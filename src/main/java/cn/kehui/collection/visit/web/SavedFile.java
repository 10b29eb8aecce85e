package cn.kehui.collection.visit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.collection.visit.Collections;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;

/** A file that is saved, never shown: nothing in it runs here. */
final class SavedFile {
    private SavedFile() {}

    static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
    }

    static void send(HttpServletResponse response, Collections.Sheet sheet) throws IOException {
        head(response, "application/octet-stream", VisitWords.last(sheet.name()));
        response.setContentLengthLong(sheet.size());
        try (var in = sheet.bytes()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
