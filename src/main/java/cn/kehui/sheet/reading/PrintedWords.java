package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Form;
import java.util.HashSet;
import java.util.Set;

/** The words that the blank form itself prints: none of them is an answer. */
record PrintedWords(Set<String> words) {
    public PrintedWords(Form form) {
        this(of(form));
    }

    private static Set<String> of(Form form) {
        var words = new HashSet<String>();
        form.allFields()
                .forEach(
                        field -> {
                            add(words, field.label());
                            add(words, field.note());
                            add(words, field.hint());
                            add(words, field.group().label());
                            add(words, field.group().label() + field.group().note());
                            field.group().also().forEach(group -> add(words, group));
                        });
        add(words, form.title());
        add(words, form.unit().label());
        add(words, form.unit().printed());
        form.alsoTitled().forEach(title -> add(words, title));
        form.notes().forEach(note -> add(words, note));
        words.remove("");
        return words;
    }

    private static void add(Set<String> words, String text) {
        words.add(LabelText.of(text).bare());
        words.add(LabelText.of(text).whole());
    }
}
