package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Route;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Sentences that say whereto without saying when: they go on with a duty whose day another sentence
 * sets, or ask for something that has no day.
 */
final class Continued {
    private static final Pattern FORM = Pattern.compile("[表书单]$");

    private static final Pattern ANY = Pattern.compile("(?s).*");

    /** Without one of these nothing goes anywhere: the longer search is spared. */
    private static final Pattern TOWARDS = Pattern.compile("[至到给向往交寄@]|报送|上报|邮箱|信箱");

    private static final Pattern SET =
            Pattern.compile("规定(?:的)?[^，。；]{0,6}(?:时间|期限)内|(?:上述|截止)[^，。；]{0,4}(?:时间|日期)|截止日前");
    private static final Pattern KIND = Pattern.compile("申报|报名|推荐|参赛|征[集文稿]|备案|申请|投稿");

    private final Clean clean;
    private final DutyMaker owed;
    private final List<Sentence> sentences;
    private final KeptDuties kept;
    private final Consumer<Sentence> settled;
    private final Itemised items;
    private int looked;

    /** Whether what the one dated duty names are works: their papers are told item by item. */
    private boolean works;

    /**
     * @param kept what was read, added to and put right
     * @param settled is told of each sentence that a duty was made of now, or that one lists
     */
    Continued(
            DutyMaker owed, List<Sentence> sentences, KeptDuties kept, Consumer<Sentence> settled) {
        this.settled = settled;
        this.clean = owed.clean();
        this.owed = owed;
        this.sentences = sentences;
        this.kept = kept;
        this.items = new Itemised(kept);
    }

    /** Behind the last sentence. */
    void end() {
        items.owe(settled);
        if (kept.size() == 0) {
            sentences.forEach(this::form);
        }
    }

    /** Takes up one sentence of which no duty was made, where it says whereto something goes. */
    void of(int here) {
        var sentence = sentences.get(here);
        var text = sentence.text();
        if (looked++ >= ReadLimits.DUTIES.most()) {
            // no notice says so often whereto: the rest is asked as it stands
            clean.pass(ReadLimits.DUTIES);
            return;
        }
        var own = Debtors.in(text, text.length());
        items.of(sentence, own);
        if (!TOWARDS.matcher(text).find()) {
            papers(sentence);
            return;
        }
        var whole = new int[] {0, text.length()};
        var routes = Routes.of(clean, sentence, whole, own).stream().filter(Ways::far).toList();
        if (routes.isEmpty()) {
            papers(sentence);
            return;
        }
        var listed = listed(here, text);
        var named =
                listed.things().isEmpty() || !Things.titled(text).isEmpty()
                        ? NamedPapers.named(text)
                        : listed.things();
        if (!goesOn(sentence, routes, named, !listed.things().isEmpty())) {
            return;
        }
        settled.accept(sentence);
        sentences.subList(listed.from(), listed.to()).forEach(settled);
    }

    /** Whether a duty was made of it, or one that there is goes on with it. */
    private boolean goesOn(
            Sentence sentence, List<Route> routes, List<String> named, boolean listed) {
        var text = sentence.text();
        var own = Debtors.in(text, text.length());
        int duty = duty(sentence, text);
        int said = duty < 0 ? items.same(named) : -1;
        int same = said < 0 && duty < 0 && !named.isEmpty() ? kept.sole(MorePapers.WORKS) : said;
        if (same >= 0) {
            var goes = owed.goes(kept.get(same), own, routes);
            kept.set(same, said < 0 ? MorePapers.joined(goes, named, List.of()) : goes);
        } else if (duty >= 0) {
            kept.set(
                    duty,
                    owed.goes(MorePapers.joined(kept.get(duty), named, routes), own, List.of()));
        } else if (!named.isEmpty()
                && (!own.isEmpty() || listed || Ways.mailed(text, routes))
                && !clean.full(ReadLimits.DUTIES, kept.duties())) {
            var thing = new What.Thing(String.join("、", named), named);
            var asking = new DutyMaker.Asking(thing, own, List.of());
            var whole = new int[] {0, text.length()};
            kept.add(owed.of(sentence, whole, Dues.none(0), asking), sentence.line());
        } else {
            return false;
        }
        return true;
    }

    /** 请各单位如实填报《某表》: a form that a notice asks for without a day anywhere. */
    private void form(Sentence sentence) {
        var text = sentence.text();
        var own = Debtors.in(text, text.length());
        var forms =
                Things.of(Things.titled(text)).stream()
                        .filter(one -> FORM.matcher(one).find())
                        .toList();
        boolean fills = text.indexOf('请') >= 0 && Itemised.FILLS.matcher(text).find();
        if (fills
                && !own.isEmpty()
                && !forms.isEmpty()
                && !clean.full(ReadLimits.DUTIES, kept.duties())) {
            var thing = new What.Thing("《" + String.join("》、《", forms) + "》", forms);
            var whole = new int[] {0, text.length()};
            var asking = new DutyMaker.Asking(thing, own, List.of());
            kept.add(owed.of(sentence, whole, Dues.none(0), asking), sentence.line());
            settled.accept(sentence);
        }
    }

    /** 作品需提交光盘和推荐表: what the one duty that names no paper is made of. */
    void papers(Sentence sentence) {
        int generic = kept.only(MorePapers.GENERIC);
        works |= kept.sole(MorePapers.WORKS) >= 0;
        var text = sentence.text();
        int one =
                generic >= 0
                        ? generic
                        : works ? kept.sole(ANY) : kept.kind(MorePapers.GENERIC, KIND, text);
        var papers = one < 0 ? List.<String>of() : NamedPapers.wanted(text);
        if (!papers.isEmpty()) {
            var own = Debtors.in(text, text.length());
            kept.set(
                    one,
                    owed.goes(MorePapers.joined(kept.get(one), papers, List.of()), own, List.of()));
            settled.accept(sentence);
        }
    }

    /** The list that the words of its shape or 上述材料 mean. */
    private Meant.Listed listed(int here, String text) {
        var thing = What.of(text, 0, text.length(), new int[] {0, 0});
        return NamedPapers.shape(text) || Meant.points(thing.words())
                ? Meant.list("上述材料", sentences, here)
                : Meant.Listed.NONE;
    }

    /** The duty that it goes on with; -1: none. */
    private int duty(Sentence sentence, String text) {
        int found = -1;
        for (int i = 0; i < kept.size(); i++) {
            if (kept.line(i) == sentence.line()) {
                found = i;
            }
        }
        if (found >= 0) {
            return found;
        }
        for (int i = 0; i < kept.size(); i++) {
            var what = kept.get(i).what();
            boolean open = MorePapers.GENERIC.matcher(what).matches() && kept.dated(i);
            var kind = KIND.matcher(what);
            boolean same =
                    kept.size() == 1 && kept.get(i).routes().isEmpty()
                            || SET.matcher(text).find()
                            || !kind.find()
                            || text.contains(kind.group());
            if (open && same) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
