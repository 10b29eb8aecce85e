package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a phrase of a notice means: 各区（市、功能区）科技主管部门、党委宣传部、科协. An office is known by what it does,
 * for its name differs from place to place; what a phrase does not say is not guessed.
 */
final class PartyReader {
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern PARTS = Pattern.compile("[、，,；;和与及]|以及");
    private static final Pattern SCIENCE =
            Pattern.compile("科技(?:局|厅|委|部|主管|管理|行政|创新|金融)|科学技术(?:局|厅|委员会|部|主管|管理|行政)|科委|科工");
    private static final Pattern PUBLICITY = Pattern.compile("宣传部|宣传办|宣传主管");
    private static final Pattern ASSOCIATION = Pattern.compile("科协|科学技术协会");
    private static final Pattern ZONE = Pattern.compile("开发区|功能区|新区|高新区|保税|综保区|管委会|自贸|示范区|度假区");
    private static final Pattern OWN =
            Pattern.compile("[省市区县州盟旗]直|[省市区县]级(?:各)?(?:有关)?(?:部门|单位)|各(?:有关)?部门|有关部门|成员单位");
    private static final Map<UnitKind, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(UnitKind.SOCIETY, Pattern.compile("学会|(?<!科学技术)协会|研究会"));
        KINDS.put(UnitKind.UNIVERSITY, Pattern.compile("高校|大学|高等学校|院校|学院"));
        KINDS.put(UnitKind.ENTERPRISE, Pattern.compile("企业|公司"));
        KINDS.put(UnitKind.PARK, Pattern.compile("园区"));
        KINDS.put(UnitKind.INSTITUTE, Pattern.compile("科研院所|科研机构|研究院|研究所|科研单位"));
        KINDS.put(UnitKind.VENUE, Pattern.compile("科普(?:教育)?基地|场馆|科技馆|博物馆|纪念馆"));
        KINDS.put(UnitKind.SCHOOL, Pattern.compile("中小学|小学|中学|学校"));
    }

    private final Level own;

    /**
     * @param own the level of the body that issues the notice
     */
    PartyReader(Level own) {
        this.own = own;
    }

    /** Whom the phrase means, one selector for each sort; empty: the phrase does not say. */
    List<Selector> read(String phrase) {
        var words = BRACKETS.matcher(phrase).replaceAll("");
        var functions = EnumSet.noneOf(Function.class);
        var others = new ArrayList<Selector>();
        for (var part : PARTS.split(words)) {
            if (!part.isBlank()) {
                part(part.strip(), functions, others);
            }
        }
        var selectors = new ArrayList<Selector>();
        var levels = below(phrase);
        boolean below = phrase.matches(".*各.*") || ZONE.matcher(phrase).find();
        if (functions.isEmpty() && others.isEmpty() && below && regions(words)) {
            functions = EnumSet.allOf(Function.class);
        }
        if (!functions.isEmpty()) {
            selectors.add(new Selector(Set.copyOf(functions), Set.of(), levels));
        }
        selectors.addAll(others);
        return List.copyOf(selectors);
    }

    /** 市科协所属学会、主管科协: of an association, and none of a kind by itself. */
    private static boolean ofAnAssociation(String part) {
        return part.endsWith("科协") && (part.contains("所属") || part.contains("主管"));
    }

    private void part(String part, Set<Function> functions, List<Selector> others) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        KINDS.forEach(
                (kind, pattern) -> {
                    if (pattern.matcher(part).find()) {
                        kinds.add(kind);
                    }
                });
        if (!kinds.isEmpty() && !ofAnAssociation(part)) {
            others.add(new Selector(Set.of(), Set.copyOf(kinds), Set.of()));
            return;
        }
        if (OWN.matcher(part).find()) {
            others.add(new Selector(Set.of(), Set.of(UnitKind.DEPARTMENT), Set.of(own)));
            return;
        }
        if (SCIENCE.matcher(part).find()) {
            functions.add(Function.SCIENCE);
        }
        if (PUBLICITY.matcher(part).find()) {
            functions.add(Function.PUBLICITY);
        }
        if (ASSOCIATION.matcher(part).find()) {
            functions.add(Function.ASSOCIATION);
        }
    }

    /** 各区市, 各省、自治区: the places themselves, whichever office does it there. */
    private static boolean regions(String words) {
        return words.matches(".*(?:各[省市区县]|[省市区县]$|开发区|新区|综保区|功能区|高新区).*");
    }

    /** At which level the offices of a phrase stand. */
    private Set<Level> below(String phrase) {
        if (phrase.matches(".*各省.*")) {
            return Set.of(Level.PROVINCE);
        }
        if (phrase.matches("^各市(?![区县级直]).*|.*各地市.*|.*各设区市.*|.*各州市.*") && own == Level.PROVINCE) {
            return Set.of(Level.CITY);
        }
        if (phrase.matches(".*(?:街道|乡镇|镇街).*")) {
            return Set.of(Level.BELOW);
        }
        return switch (own) {
            case NATION -> Set.of(Level.PROVINCE);
            case PROVINCE -> Set.of(Level.CITY);
            case CITY -> Set.of(Level.COUNTY);
            case COUNTY, BELOW -> Set.of(Level.BELOW);
        };
    }

    /** Which office takes in what is sent to these words; the own one where they do not say. */
    static Function receiver(String words, Function own) {
        return Map.of(
                        Function.SCIENCE, SCIENCE,
                        Function.PUBLICITY, PUBLICITY,
                        Function.ASSOCIATION, ASSOCIATION)
                .entrySet()
                .stream()
                .min(Comparator.comparingInt(one -> first(one.getValue(), words)))
                .filter(one -> first(one.getValue(), words) < Integer.MAX_VALUE)
                .map(Map.Entry::getKey)
                .orElse(own);
    }

    /** 市科协调研宣传部 is the 科协: what is named first is the body, what follows its office. */
    private static int first(Pattern office, String words) {
        var found = office.matcher(words);
        return found.find() ? found.start() : Integer.MAX_VALUE;
    }

    /**
     * The units that a phrase of the addressees means, in their order.
     *
     * @param units open units of the region and all below it
     */
    List<Unit> matched(String phrase, List<Unit> units) {
        var named = units.stream().filter(unit -> phrase.contains(unit.name())).toList();
        if (!named.isEmpty()) {
            return named;
        }
        var selectors = read(phrase);
        boolean zones = ZONE.matcher(BRACKETS.matcher(phrase).replaceAll("")).find();
        return units.stream()
                .filter(unit -> selectors.stream().anyMatch(one -> one.matches(unit)))
                .filter(
                        unit ->
                                !zones
                                        || phrase.contains("各")
                                        || !unit.region().matches("[0-9]{6}"))
                .toList();
    }
}
