package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.EvidenceDemand;
import cn.kehui.notice.reader.EvidenceDemand.Formats;
import cn.kehui.notice.reader.EvidenceDemand.Judged;
import cn.kehui.notice.reader.EvidenceDemand.Length;
import cn.kehui.notice.reader.Span;
import cn.kehui.notice.reader.part.Enclosures;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.text.Pieces;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what a notice asks of photos and videos. */
public final class EvidenceReader {
    private static final char TAKEN = '\u0001';
    private static final Pattern PICTURES = Pattern.compile("时长|照片|图片|拍照|拍摄|视频|影像|截图|海报|作品");
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(?i)(?:^|[^A-Z])(JPE?G|PNG|TIFF?|BMP|MP4|MOV|AVI|WMV|MPE?G|FLV|GIF|PSD)(?![A-Z])");
    private static final Pattern MARK =
            Pattern.compile("[^，。；]{0,6}使用[^，。；]{0,20}(?:统一|专用)?(?:标识|徽标|LOGO|logo)");
    private static final Pattern SPEAKS = Pattern.compile("照片|图片|拍照|拍摄|视频|影像|截图|海报|作品|使用|时长");
    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final Pattern STRICT =
            Pattern.compile("(?>.*?(?:拍照|照片|图片|拍摄|影像|视频|摄影)).*(?:要求|规范|标准|说明|须知)");

    private final Layer layer;
    private final List<EvidenceDemand> rules = new ArrayList<>();

    private EvidenceReader(Layer layer) {
        this.layer = layer;
    }

    public static List<EvidenceDemand> of(Layer layer) {
        var reader = new EvidenceReader(layer);
        var photos =
                Enclosures.parts(layer).stream()
                        .filter(part -> STRICT.matcher(part.title()).matches())
                        .toList();
        for (var line : layer.lines()) {
            boolean strict =
                    !line.text().contains("印发")
                            && photos.stream()
                                    .anyMatch(
                                            part ->
                                                    line.from() >= part.from()
                                                            && line.to() <= part.to());
            if (!line.cell() && (strict || SPEAKS.matcher(line.text()).find())) {
                reader.line(line, strict);
            }
        }
        return List.copyOf(reader.rules);
    }

    private void line(TextLine line, boolean strict) {
        boolean goesOn = false;
        for (var piece : Pieces.sentences(line.text(), 0)) {
            var sentence = line.text().substring(piece.from(), piece.to());
            boolean speaks = strict || goesOn || PICTURES.matcher(sentence).find();
            sentence(sentence, line.from() + piece.from(), speaks, strict);
            // 作品为绘画；格式为JPG；大小不超过100M: one sentence, clause by clause
            goesOn = speaks && sentence.endsWith("；");
        }
    }

    /**
     * @param at where the sentence begins in the clean text
     * @param speaks whether it speaks of pictures
     * @param strict whether all of it is a rule for pictures
     */
    private void sentence(String sentence, int at, boolean speaks, boolean strict) {
        var rest = new StringBuilder(sentence);
        if (speaks) {
            for (var rule : Rule.of(sentence)) {
                rule.pattern()
                        .matcher(sentence)
                        .results()
                        .forEach(
                                found ->
                                        add(
                                                rule.made().apply(found, span(at, found)),
                                                rest,
                                                found));
            }
            formats(sentence, at);
            Sizes.of(sentence)
                    .ifPresent(size -> add(size.rule(span(at, size.found())), rest, size.found()));
        }
        if (strict) {
            judged(at, rest);
        } else {
            (sentence.contains("使用") ? MARK : NEVER)
                    .matcher(sentence)
                    .results()
                    .forEach(
                            found ->
                                    add(
                                            new Judged(found.group().strip(), span(at, found)),
                                            rest,
                                            found));
        }
    }

    private void formats(String sentence, int at) {
        var formats =
                FORMAT.matcher(sentence)
                        .results()
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        if (!formats.isEmpty() && sentence.contains("格式")) {
            rules.add(new Formats(formats, layer.clean().span(at, at + sentence.length())));
        }
    }

    private void add(EvidenceDemand rule, StringBuilder rest, MatchResult found) {
        if (!layer.clean().full(ReadLimits.EVIDENCE, rules)
                && rules.stream().noneMatch(known -> same(known, rule))) {
            rules.add(rule);
        }
        for (int i = found.start(); i < found.end(); i++) {
            rest.setCharAt(i, TAKEN);
        }
    }

    private static boolean same(EvidenceDemand one, EvidenceDemand other) {
        return one instanceof Length a && other instanceof Length b && a.seconds() == b.seconds()
                || one instanceof Judged c
                        && other instanceof Judged d
                        && c.words().equals(d.words());
    }

    /** What no rule has taken of a sentence, a person judges. */
    private void judged(int at, StringBuilder rest) {
        var clauses =
                Arrays.stream(rest.toString().split("[，。；]"))
                        .filter(clause -> clause.indexOf(TAKEN) < 0)
                        .map(
                                clause ->
                                        clause.replaceFirst("^\\s*(?:\\d{1,2}[.．、]|[①-⑳])\\s*", "")
                                                .strip())
                        .filter(
                                clause ->
                                        clause.length() > 3
                                                && !clause.matches(
                                                        ".*(?:[：:]|格式|要求)|(?>.*?：).*格式.*"))
                        .toList();
        if (!clauses.isEmpty()) {
            rules.add(
                    new Judged(
                            String.join("，", clauses), layer.clean().span(at, at + rest.length())));
        }
    }

    private Span span(int at, MatchResult found) {
        return layer.clean().span(at + found.start(), at + found.end());
    }
}
