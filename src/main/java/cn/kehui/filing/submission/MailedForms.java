package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.mailroom.MailedFiles;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Filled forms that come as Word or Excel files: read, shown, and only then taken into the draft.
 */
@Service
public class MailedForms {
    /** Bytes of a form that is mailed. */
    private static final long LARGEST = 20L << 20;

    private final Drafts drafts;
    private final FilingCheck check;
    private final Obligations obligations;
    private final Vault vault;
    private final Scans scans;
    private final MailedFiles files;

    MailedForms(
            Drafts drafts,
            FilingCheck check,
            Obligations obligations,
            Vault vault,
            Scans scans,
            MailedFiles files) {
        this.drafts = drafts;
        this.check = check;
        this.obligations = obligations;
        this.vault = vault;
        this.scans = scans;
        this.files = files;
    }

    /**
     * Keeps the file and reads it; the draft stays as it is. While it is read no transaction is
     * open.
     *
     * @param name as its sender called it
     * @throws NotFound if the actor cannot write it now, or the duty asks for no form
     */
    public MailedForm read(Actor actor, ObligationId id, String name, InputStream bytes) {
        writable(actor, id);
        var blob = vault.keep(bytes);
        return again(actor, id, new Draft.Source(blob.id().sha256(), name));
    }

    /** Reads a file that is kept once more: the same bytes give the same answers. */
    public MailedForm again(Actor actor, ObligationId id, Draft.Source source) {
        var obligation = writable(actor, id);
        var form = check.form(obligation);
        if (form == null) {
            throw new NotFound(id + " asks for no form");
        }
        scans.require(new BlobId(source.sha256()));
        var received = read(actor, source, form);
        if (!received.holds(form)) {
            var why = received.reading().getFirst();
            return new MailedForm.Unread(
                    source.name(),
                    received.byUnit()
                            ? Finding.stops("file", "file.many-units", why.args().getFirst())
                            : why);
        }
        var draft = drafts.open(actor, id);
        var merged = draft.with(merged(received.answers(), draft.answers())).from(source);
        var named = received.answers().with("unit", obligation.owes().name());
        return new MailedForm.Read(
                source,
                received.answers(),
                received.findings(form, named, Set.of("unit")),
                merged,
                check.open(actor, obligation, merged));
    }

    /** Takes what was read into the draft. */
    public MailedForm take(Actor actor, ObligationId id, Draft.Source source) {
        var again = again(actor, id, source);
        if (again instanceof MailedForm.Read read) {
            drafts.take(
                    actor,
                    id,
                    draft -> draft.with(merged(read.read(), draft.answers())).from(read.source()));
        }
        return again;
    }

    /** Where the file is blank the draft's own words stay; rows are those of the file. */
    static Answers merged(Answers read, Answers written) {
        var values = new HashMap<>(written.values());
        read.values()
                .forEach(
                        (place, words) -> {
                            if (!words.isBlank()) {
                                values.put(place, words);
                            }
                        });
        return new Answers(
                written.unit(), values, read.rows().isEmpty() ? written.rows() : read.rows());
    }

    private Received read(Actor actor, Draft.Source source, Form form) {
        var blob = vault.blob(new BlobId(source.sha256()));
        if (blob.size() > LARGEST) {
            return Received.unread(
                    Finding.stops("file", "file.over-limit", blob.size() >> 20, LARGEST >> 20));
        }
        try (var in = vault.open(blob.id())) {
            var laid = Scratch.lay(in, source.name(), LARGEST).orElseThrow();
            try {
                return files.read(laid, source.name(), form, new Whose(actor.id().toString()));
            } finally {
                Files.delete(laid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a mailed file could not be read", e);
        }
    }

    private Obligation writable(Actor actor, ObligationId id) {
        var obligation = obligations.obligation(actor, id);
        if (!obligation.filedBy(actor) || Move.FILE.from(obligation.state()).isEmpty()) {
            throw new NotFound(id);
        }
        return obligation;
    }
}
