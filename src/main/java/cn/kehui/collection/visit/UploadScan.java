package cn.kehui.collection.visit;

import cn.kehui.ground.scan.ScanSource;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.scan.Verdict;
import cn.kehui.sheet.reading.Received;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in is looked into before it is read; a file that had to wait is read then. */
@Component
class UploadScan implements ScanSource {
    private final UploadScanSql sql;
    private final CollectedFileSql files;
    private final Scans scans;
    private final ApplicationEventPublisher events;

    UploadScan(
            UploadScanSql sql,
            CollectedFileSql files,
            Scans scans,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.files = files;
        this.scans = scans;
        this.events = events;
    }

    /** Whether a file may be read; asks where it is not known. */
    Verdict check(CollectedFileSql.Original file) {
        var content = file.content();
        return content == null
                ? new Verdict.Clean()
                : scans.check(content, () -> files.contents().open(content, file.size()));
    }

    /**
     * @throws cn.kehui.ground.scan.Unclean if nobody found it clean
     */
    void require(CollectionId id, int number) {
        files.original(id, number).ifPresent(this::require);
    }

    /** The same of a file at hand. */
    void require(CollectedFileSql.Original file) {
        var content = file.content();
        if (content != null) {
            scans.require(content, () -> files.contents().open(content, file.size()));
        }
    }

    /** Whether it was not read only because nobody has looked into it yet: it will be. */
    static boolean waits(Received received) {
        return received.reading().stream().anyMatch(Verdict::waits);
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return files.contents().size(sha256).map(size -> files.contents().open(sha256, size));
    }

    @Override
    @Transactional
    public void ended(String sha256) {
        sql.again(sha256).stream()
                .distinct()
                .forEach(id -> events.publishEvent(new Collections.FilesAdded(id)));
    }
}
