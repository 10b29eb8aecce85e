package cn.kehui.week.doubles;

import cn.kehui.week.activity.ActivityAct.ActivityMoved;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.doubles.Sign.Kind;
import cn.kehui.week.evidence.EvidenceAct.PhotoAdded;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks out for what may be one event, whenever what counts of an activity may have changed. */
@Component
class LookingOut {
    private static final Set<ActivityMove> CHANGING =
            EnumSet.of(ActivityMove.SUBMIT, ActivityMove.APPROVE);

    private final WordSql words;
    private final EntrySql entries;
    private final PairSql pairs;
    private final Clock clock;

    LookingOut(WordSql words, EntrySql entries, PairSql pairs, Clock clock) {
        this.words = words;
        this.entries = entries;
        this.pairs = pairs;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(ActivityMoved moved) {
        if (CHANGING.contains(moved.step().move())) {
            look(moved.activity());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void added(PhotoAdded added) {
        look(added.activity());
    }

    /** Compares one with the few that share words or photographs with it. */
    private void look(ActivityId id) {
        var campaign = id.campaign();
        words.lock(campaign);
        var own = entries.entries(campaign, Set.of(id.value())).get(id.value());
        if (own == null) {
            return;
        }
        var of = WordRules.words(own);
        words.put(id, of);
        var pictures = entries.pictures(id, WordSql.COMPARED);
        var others = new LinkedHashSet<>(pictures.keySet());
        others.addAll(words.sharing(id, of));
        pairs.forget(id);
        entries.entries(campaign, others)
                .forEach(
                        (other, entry) -> compare(own, entry, pictures.getOrDefault(other, 0), id));
    }

    /** What one unit entered twice is its own to put right. */
    private void compare(AlikeEntry own, AlikeEntry other, int pictures, ActivityId id) {
        if (own.unit().equals(other.unit())) {
            return;
        }
        var signs = new ArrayList<>(AlikeRules.signs(own, other));
        if (pictures > 0) {
            var many = Integer.toString(pictures);
            signs.add(new Sign(Kind.PICTURE, many, many));
        }
        if (!signs.isEmpty()) {
            pairs.put(
                    id.campaign(), PairSql.Found.of(own.id(), other.id(), signs), clock.instant());
        }
    }
}
