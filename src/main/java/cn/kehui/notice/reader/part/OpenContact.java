package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Contact;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact while its lines are read. */
final class OpenContact {
    private String body = "";
    private final List<String> persons = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    final List<String> mails = new ArrayList<>();
    private String fax = "";
    private String address = "";
    private String postcode = "";
    private int from = -1;
    private int to;

    boolean empty() {
        return persons.isEmpty() && phones.isEmpty() && mails.isEmpty();
    }

    boolean named() {
        return !persons.isEmpty() || !phones.isEmpty();
    }

    /** Whether a second answer to that label means another contact. */
    boolean full(String label) {
        return label.contains("邮箱") && !mails.isEmpty() && !persons.isEmpty() && false;
    }

    void touch(int begin, int end) {
        from = from < 0 ? begin : from;
        to = end;
    }

    void put(String label, String value, String office) {
        if (label.contains("传真") && !label.contains("电话")) {
            var numbers = Person.phones(value);
            fax = numbers.isEmpty() ? fax : numbers.getFirst();
        } else if (label.contains("地址")) {
            address = value.replaceAll("(?<![，。；）)])[，。；）)]++$", "");
        } else if (label.contains("邮编") || label.contains("编码")) {
            postcode = value.replaceAll("\\D.*$", "");
        } else if (label.matches("联系(?:部门|单位|处室|科室|机构)|科室")) {
            body = value.replaceAll("(?<![，。；])[，。；]++$", "");
        } else if (label.matches("联系人.*|联络人|收件人|.*方式") || label.contains("人及")) {
            person(value, office);
        } else {
            add(phones, Person.phones(value));
            add(mails, Person.mails(value));
            if (label.contains("电话") && persons.isEmpty()) {
                var person = Person.of(value);
                add(persons, person.names());
            }
        }
    }

    void person(String value, String office) {
        var person = Person.of(value);
        if (!person.body().isEmpty() && body.isEmpty()) {
            body = person.body();
        }
        add(persons, person.names());
        add(phones, Person.phones(value));
        add(mails, Person.mails(value));
    }

    private static void add(List<String> into, List<String> more) {
        for (var one : more) {
            if (into.size() < ReadLimits.NUMBERS.most() && !into.contains(one)) {
                into.add(one);
            }
        }
    }

    @Nullable Contact contact(String office, Clean clean) {
        clean.full(ReadLimits.NUMBERS, phones);
        clean.full(ReadLimits.NUMBERS, mails);
        return empty()
                ? null
                : new Contact(
                        body.isEmpty() ? office : body,
                        List.copyOf(persons),
                        List.copyOf(phones),
                        List.copyOf(mails),
                        fax,
                        address,
                        postcode,
                        clean.span(Math.max(0, from), to));
    }
}
