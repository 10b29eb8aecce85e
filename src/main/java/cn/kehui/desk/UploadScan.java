package cn.kehui.desk;

import cn.kehui.intake.Received;
import cn.kehui.scan.ScanSource;
import cn.kehui.scan.Scans;
import cn.kehui.scan.Verdict;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in is looked into before it is read; a file that had to wait is read then. */
@Component
class UploadScan implements ScanSource {
    private final UploadScanSql sql;
    private final CollectionSql files;
    private final Scans scans;
    private final ApplicationEventPublisher events;

    UploadScan(
            UploadScanSql sql, CollectionSql files, Scans scans, ApplicationEventPublisher events) {
        this.sql = sql;
        this.files = files;
        this.scans = scans;
        this.events = events;
    }

    /** Whether a file may be read or given out; asks where it is not known. */
    Verdict check(CollectionId id, int number) {
        var bytes = files.original(id, number).map(file -> file.bytes());
        return bytes.map(scans::check).orElseGet(Verdict.Clean::new);
    }

    /** Whether it was not read only because nobody has looked into it yet: it will be. */
    static boolean waits(Received received) {
        return received.reading().stream().anyMatch(Verdict::waits);
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return sql.bytes(sha256).map(ByteArrayInputStream::new);
    }

    @Override
    @Transactional
    public void ended(String sha256) {
        sql.again(sha256).stream()
                .distinct()
                .forEach(id -> events.publishEvent(new Collections.FilesAdded(id)));
    }
}
