package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.workshop.Scratch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was sent, and the copies to be sent back with their problems written into them. */
@Controller
final class Downloads {
    private final Collections collections;

    Downloads(Collections collections) {
        this.collections = collections;
    }

    @GetMapping("/collections/{id}/files/{number:\\d{1,6}}/original")
    void original(@PathVariable String id, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        SavedFile.send(response, collections.original(CollectionId.of(id), number));
    }

    @GetMapping("/collections/{id}/files/{number:\\d{1,6}}/returned")
    void returned(@PathVariable String id, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        var file = Scratch.file();
        try {
            var name = collections.returned(CollectionId.of(id), number, file);
            SavedFile.head(response, "application/octet-stream", name);
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    /** All copies to be sent back; written whole before a byte is sent. */
    @GetMapping("/collections/{id}/returned.zip")
    void returned(@PathVariable String id, HttpServletResponse response) throws IOException {
        var table = collections.table(CollectionId.of(id));
        var file = Scratch.file("zip");
        try {
            zip(table, file);
            var name = Texts.say("collection.returned-all", table.form().shortTitle());
            SavedFile.head(response, "application/zip", name);
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private void zip(Table table, Path into) throws IOException {
        var names = new HashMap<String, Integer>();
        var copy = Scratch.file();
        try (var zip = new ZipOutputStream(Files.newOutputStream(into))) {
            for (var file : table.files()) {
                if (open(file)) {
                    var name = collections.returned(table, file.number(), copy);
                    int same = names.merge(name, 1, Integer::sum);
                    zip.putNextEntry(new ZipEntry(same == 1 ? name : same + "_" + name));
                    Files.copy(copy, zip);
                    zip.closeEntry();
                }
            }
        } finally {
            Files.delete(copy);
        }
    }

    /** Whether there is something to send it back for. */
    static boolean open(Collected file) {
        return !file.holds() && !file.unfolded() || file.stops() || file.asks();
    }
}
