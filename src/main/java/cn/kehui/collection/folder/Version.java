package cn.kehui.collection.folder;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the files that a unit sent, as far as it takes to compare it with the unit's others.
 *
 * @param content equal where all answers mean the same
 * @param chosenAt when a person said that this version counts; null: nobody did
 */
record Version(int number, String file, int content, int rows, @Nullable Instant chosenAt) {

    /** Equal where the meanings of all answers are: 1,200 and 1200 are one content. */
    static int content(Form form, Answers answers) {
        var meant = new ArrayList<Object>();
        form.fields().forEach(field -> meant.add(Reading.of(field, answers.typed(field)).value()));
        for (int row = 0; row < answers.rows().size(); row++) {
            int at = row;
            form.rowFields()
                    .forEach(
                            field ->
                                    meant.add(Reading.of(field, answers.typed(at, field)).value()));
        }
        return meant.hashCode();
    }

    /** A name that says it is a correction comes last, otherwise the order of names decides. */
    static Version last(List<Version> versions) {
        var last = versions.getFirst();
        for (var version : versions) {
            if (later(version.file()) >= later(last.file())) {
                last = version;
            }
        }
        return last;
    }

    private static int later(String file) {
        return file.matches(".*(更正|改正|修改|修订|最终|终稿|定稿|重报|补报|补正|新版|最新|[vV][2-9]|[（(][1-9][)）]).*")
                ? 1
                : 0;
    }
}
