package cn.kehui.duty.campaign.web;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.campaign.Publishing;
import cn.kehui.duty.campaign.Quota;
import cn.kehui.duty.campaign.Selector;
import cn.kehui.duty.campaign.web.CampaignPage.Rule;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a notice asks, and what speaks against publishing, in words. */
final class RuleWords {
    private RuleWords() {}

    static Rule evidence(EvidenceRule rule) {
        return new Rule(rule.said(), rule.clause());
    }

    static Rule paper(PaperDemand paper) {
        var kind = paper.kind();
        var endings = String.join("、", kind.endings());
        var most = paper.most();
        var words =
                paper.least() == 0
                        ? Texts.say("paper.optional", paper.title(), kind.label(), endings)
                        : Texts.say(
                                "paper.asked", paper.title(), kind.label(), endings, paper.least());
        return new Rule(
                most == null ? words : words + Texts.say("paper.most", most), paper.clause());
    }

    static Rule quota(Quota quota) {
        return new Rule(
                Texts.say("quota.most", selector(quota.of()), quota.most(), quota.words()),
                quota.clause());
    }

    /** Whom a selector names: 区市级, 市级有关部门. */
    private static String selector(Selector selector) {
        return Stream.of(
                        labels(selector.levels().stream().sorted().map(Level::label).toList()),
                        labels(selector.kinds().stream().sorted().map(UnitKind::label).toList()),
                        labels(
                                selector.functions().stream()
                                        .sorted()
                                        .map(Function::label)
                                        .toList()))
                .collect(Collectors.joining());
    }

    private static String labels(Collection<String> labels) {
        return String.join("、", labels);
    }

    /** Why it is not published, and what to do; what came of it otherwise. */
    static String refusal(Publishing refusal) {
        return switch (refusal) {
            case Publishing.Published(_, int owed) -> Texts.say("publishing.published", owed);
            case Publishing.AlreadyPublished(_, var at) ->
                    Texts.say("publishing.already", DayWords.moment(at));
            case Publishing.Late(var duty, var own, var parent, var parents) ->
                    Texts.say(
                            "publishing.late",
                            duty.name(),
                            own.words(),
                            DayWords.closes(own),
                            parent.name(),
                            parents.words(),
                            DayWords.closes(parents));
            case Publishing.NoParent(var duty, var parent) ->
                    Texts.say("publishing.no-parent", duty.name(), parent);
            case Publishing.UnknownForm(var duty, var form) ->
                    Texts.say("publishing.unknown-form", duty.name(), form);
            case Publishing.NobodyOwes(var duty) ->
                    Texts.say("publishing.nobody-owes", duty.name());
            case Publishing.NoReceiver(var duty, var party) ->
                    Texts.say("publishing.no-receiver", duty.name(), party);
        };
    }
}
