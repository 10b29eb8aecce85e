package cn.kehui.collection.visit;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.folder.Unpack;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Unpacks what is handed in, by the readers and within the visitor's allowance. */
@Component
class Unpacking {
    private final Readers readers;
    private final Allowance allowance;

    Unpacking(Readers readers, Allowance allowance) {
        this.readers = readers;
        this.allowance = allowance;
    }

    Allowance allowance() {
        return allowance;
    }

    /** The files of an upload, those in a ZIP one by one; they lie in {@code scratch}. */
    List<MailedFile> all(List<MailedFile> sent, Path scratch, Whose visitor) throws IOException {
        var all = new ArrayList<MailedFile>();
        long bytes = 0;
        for (var one : sent) {
            var into = Files.createTempDirectory(scratch, "z");
            var asked =
                    new Unpack.Asked(
                            one.name(),
                            one.passing(),
                            into.toString(),
                            allowance.most(visitor, bytes));
            var unpacked = Unpack.by(readers, one, asked, visitor);
            bytes += unpacked.bytes();
            allowance.use(visitor, Math.max(unpacked.bytes(), size(one)));
            unpacked.files().forEach(piece -> all.add(piece.mailed()));
        }
        return all;
    }

    private static long size(MailedFile one) throws IOException {
        return one.file() == null || !Files.exists(one.file()) ? 0 : Files.size(one.file());
    }
}
