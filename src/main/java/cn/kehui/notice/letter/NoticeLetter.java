package cn.kehui.notice.letter;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.Letter.Head;
import cn.kehui.notice.letter.Letter.Imprint;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.Letter.Signing;
import cn.kehui.notice.letter.text.Body;
import cn.kehui.notice.letter.text.Day;
import cn.kehui.notice.letter.text.NoticeBody;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeDraft.Enclosure;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a document of a notice that was read, so that it can be checked, corrected and printed. */
public final class NoticeLetter {
    private static final NoticeBody.Part NONE = new NoticeBody.Part("", "");

    private NoticeLetter() {}

    /**
     * The document, and what its numbering had otherwise than it will be printed.
     *
     * @param findings at {@code body[i]}; those of {@link LetterCheck} come beside them
     */
    public record Made(Letter letter, List<Finding> findings) {}

    /**
     * Takes over what the notice has; what it lacks stays empty. Lines that were torn are joined.
     *
     * @param forms a form of the product by the title of an attachment; it is printed in its place
     */
    public static Made of(NoticeDraft notice, Function<String, Optional<FormId>> forms) {
        var body = Body.read(NoticeBody.of(notice));
        var letter =
                new Letter(
                        Head.plain(words(notice.number())),
                        words(notice.title()),
                        notice.addressees().stream().map(Fact::words).toList(),
                        body.paragraphs(),
                        notice.attachments().stream()
                                .map(each -> attachment(notice, each, forms))
                                .toList(),
                        new Signing(
                                notice.issuers().stream().map(Fact::words).toList(),
                                true,
                                notice.issuedOn() == null ? "" : notice.issuedOn().words()),
                        words(notice.remark()).replaceAll("^[（(]|[）)]$", ""),
                        imprint(NoticeBody.copies(notice), notice.imprint()));
        return new Made(letter, body.findings());
    }

    /** Finds a form of the product by its title or another one under which it is sent. */
    public static Function<String, Optional<FormId>> byTitle(Collection<Form> forms) {
        return title ->
                forms.stream()
                        .filter(form -> titled(form).anyMatch(each -> each.equals(bare(title))))
                        .map(Form::id)
                        .findFirst();
    }

    private static Stream<String> titled(Form form) {
        return Stream.concat(Stream.of(form.title()), form.alsoTitled().stream())
                .map(NoticeLetter::bare);
    }

    private static String bare(String title) {
        return title.replaceAll("[\\s“”\"]+", "");
    }

    private static Attachment attachment(
            NoticeDraft notice, Enclosure each, Function<String, Optional<FormId>> forms) {
        var listed = each.listed().isEmpty() ? each.title() : each.listed();
        var form = forms.apply(each.title()).or(() -> forms.apply(listed));
        var part = each.part() == null ? hung(notice, listed) : NoticeBody.part(notice, each);
        var title = part.title().isEmpty() ? each.title() : part.title();
        var text =
                form.isPresent() ? List.<Paragraph>of() : Body.withTables(part.text()).paragraphs();
        return new Attachment(listed, title.isEmpty() ? listed : title, text, form.orElse(null));
    }

    /** A whole notice that hangs on this one, such as that of the level above. */
    private static NoticeBody.Part hung(NoticeDraft notice, String listed) {
        return notice.attached().stream()
                .filter(each -> bare(words(each.title())).equals(bare(listed)))
                .findFirst()
                .map(each -> new NoticeBody.Part(words(each.title()), NoticeBody.whole(each)))
                .orElse(NONE);
    }

    private static Imprint imprint(List<String> copies, NoticeDraft.@Nullable Imprint imprint) {
        return imprint == null
                ? new Imprint(copies, "", "")
                : new Imprint(
                        copies,
                        imprint.office(),
                        imprint.day() == null ? "" : Day.words(imprint.day()));
    }

    private static String words(@Nullable Fact fact) {
        return fact == null ? "" : fact.words();
    }
}
