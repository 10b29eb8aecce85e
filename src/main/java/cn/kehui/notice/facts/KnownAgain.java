package cn.kehui.notice.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.notice.reader.NoticeDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** By what a notice is known again: its number; its title, issuers and day; its words. */
final class KnownAgain {
    /** Fewer characters than this are no text to be known by. */
    private static final int SHORT = 40;

    private KnownAgain() {}

    /** Whoever has one of these in common is the same notice; white space tells nothing apart. */
    static List<String> of(NoticeDraft draft) {
        var keys = new ArrayList<String>();
        if (draft.number() != null) {
            keys.add("number " + plain(draft.number().words()));
        }
        var day = draft.issuedOn();
        if (draft.title() != null && day != null && !draft.issuers().isEmpty()) {
            keys.add(
                    "head "
                            + plain(draft.title().words())
                            + " "
                            + draft.issuers().stream()
                                    .map(one -> plain(one.words()))
                                    .sorted()
                                    .collect(Collectors.joining(" "))
                            + " "
                            + day.day());
        }
        var text = plain(draft.text());
        if (text.length() >= SHORT) {
            keys.add("text " + UUID.nameUUIDFromBytes(text.getBytes(UTF_8)));
        }
        return List.copyOf(keys);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]", "");
    }
}
