package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Items that say who fills which form, where another says by which day all of them go: 各学会填写《表一》;
 * 各市科协填写《表二》; 于某日前将表格发送到邮箱.
 */
final class Itemised {
    /** What names no form of its own. */
    private static final Pattern FORMS =
            Pattern.compile("(?:上述|以上|有关|相关|全部)?(?:电子版|纸质版)?的?(?:表格|表|材料|资料)(?:的?(?:电子版|纸质版))?");

    static final Pattern FILLS = Pattern.compile("填写|填报|报送|提交");

    private static final Pattern SHAPED = Pattern.compile("^(?:纸质|电子|书面|盖章)版?(?:的)?");

    /** One of them: who fills what. */
    private record Item(List<String> by, List<String> forms, Sentence sentence) {}

    private final KeptDuties kept;
    private final List<Item> items = new ArrayList<>();

    Itemised(KeptDuties kept) {
        this.kept = kept;
    }

    /** Keeps a sentence of which no duty was made, where it says who fills which form. */
    void of(Sentence sentence, List<String> by) {
        var forms = Things.of(Things.titled(sentence.text()));
        boolean item = !by.isEmpty() && !forms.isEmpty() && FILLS.matcher(sentence.text()).find();
        if (item && items.size() < ReadLimits.DUTIES.most()) {
            items.add(new Item(by, forms, sentence));
        }
    }

    /**
     * Each owes its own form by the day that one sentence sets for all of them.
     *
     * @param settled is told of each item that is part of a duty now
     */
    void owe(Consumer<Sentence> settled) {
        int all = -1;
        for (int i = 0; i < kept.size(); i++) {
            var duty = kept.get(i);
            if (duty.due().closes() != null && FORMS.matcher(duty.what()).matches()) {
                all = all < 0 ? i : kept.size();
            }
        }
        if (items.isEmpty() || all < 0 || all == kept.size()) {
            return;
        }
        var day = kept.get(all);
        int line = kept.line(all);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var owed = owed(day, item);
            if (i == 0) {
                kept.set(all, owed);
            } else if (kept.size() < ReadLimits.DUTIES.most()) {
                kept.add(owed, line);
            }
            settled.accept(item.sentence());
        }
    }

    private static DutyDraft owed(DutyDraft day, Item item) {
        return new DutyDraft(
                "《" + String.join("》、《", item.forms()) + "》",
                item.forms(),
                item.by(),
                day.routes(),
                day.due(),
                day.quotas(),
                day.conditions(),
                day.notice(),
                day.lowConfidence(),
                day.span());
    }

    /** 纸质报表寄至: the one duty with a day and without a way that names the same papers; -1: none. */
    int same(List<String> papers) {
        int found = -1;
        for (int i = 0; i < kept.size(); i++) {
            var duty = kept.get(i);
            boolean open = duty.due().closes() != null && duty.routes().isEmpty();
            if (open && !papers.isEmpty() && papers.stream().allMatch(one -> holds(duty, one))) {
                found = found < 0 ? i : kept.size();
            }
        }
        return found < kept.size() ? found : -1;
    }

    private static boolean holds(DutyDraft duty, String paper) {
        var bare = SHAPED.matcher(paper).replaceFirst("");
        return duty.things().stream().anyMatch(one -> Things.same(one, bare));
    }
}
