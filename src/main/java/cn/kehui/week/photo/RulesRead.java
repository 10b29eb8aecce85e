package cn.kehui.week.photo;

import cn.kehui.ground.base.YamlMap;
import cn.kehui.ground.picture.Content;
import java.util.Arrays;
import java.util.List;

/** Reads rules part by part; a key that nobody knows is refused: a misspelt limit is none. */
record RulesRead(YamlMap rules, YamlMap usual) {
    PhotoDemands all() {
        return new PhotoDemands(
                formats(),
                bytes(),
                limits(),
                sharp(),
                exposure(),
                words(),
                people(),
                counts(),
                names(),
                held(),
                traces(),
                film(),
                says());
    }

    private Asks asks(String part, String... keys) {
        var asks = Asks.of(part, rules, usual);
        var known = Arrays.copyOf(keys, keys.length + 1);
        known[keys.length] = "says";
        asks.done(known);
        return asks;
    }

    private PhotoDemands.Formats formats() {
        var asks = asks("format", "taken", "accepted");
        return new PhotoDemands.Formats(
                contents(asks.texts("taken")), contents(asks.texts("accepted")));
    }

    private List<Content> contents(List<String> words) {
        return words.stream().map(this::content).toList();
    }

    private Content content(String word) {
        return Arrays.stream(Content.values())
                .filter(one -> one.words().equalsIgnoreCase(word) || one.endsWith(lower(word)))
                .findFirst()
                .orElseThrow(() -> rules.wrong("format", "names no format: " + word));
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    private PhotoDemands.Bytes bytes() {
        var asks = asks("bytes", "least", "most");
        return new PhotoDemands.Bytes(asks.number("least", 0), asks.number("most", 0));
    }

    private PhotoDemands.Limits limits() {
        var asks = asks("limits", "pixels", "bytes", "film");
        return new PhotoDemands.Limits(
                asks.number("pixels", 0), asks.number("bytes", 0), asks.number("film", 0));
    }

    private PhotoDemands.Sharp sharp() {
        var asks = asks("sharpness", "warn", "fail");
        return new PhotoDemands.Sharp(asks.decimal("warn", 0), asks.decimal("fail", 0));
    }

    private PhotoDemands.Exposure exposure() {
        var asks = asks("exposure", "dark", "dim", "pale", "white", "whitish", "flat");
        return new PhotoDemands.Exposure(
                (int) asks.number("dark", 0),
                (int) asks.number("dim", 0),
                (int) asks.number("pale", 0),
                (int) asks.number("white", 0),
                (int) asks.number("whitish", 0),
                (int) asks.number("flat", 0));
    }

    private PhotoDemands.Words words() {
        var asks = asks("words", "all", "any");
        return new PhotoDemands.Words(asks.texts("all"), asks.texts("any"));
    }

    private PhotoDemands.People people() {
        return new PhotoDemands.People((int) asks("people", "least").number("least", 0));
    }

    private PhotoDemands.Counts counts() {
        var asks = asks("counts", "onSite", "online", "noOnSite", "noOnline");
        return new PhotoDemands.Counts(
                (int) asks.number("onSite", 0),
                (int) asks.number("online", 0),
                asks.text("noOnSite"),
                asks.text("noOnline"));
    }

    private PhotoDemands.Names names() {
        var asks = asks("kinds", "online", "clipping");
        return new PhotoDemands.Names(
                asks.texts("online").stream().map(RulesRead::lower).toList(),
                asks.texts("clipping").stream().map(RulesRead::lower).toList());
    }

    private PhotoDemands.Held held() {
        var asks = asks("activity", "from", "to", "latitude", "longitude");
        return new PhotoDemands.Held(
                asks.day("from"),
                asks.day("to"),
                asks.decimal("latitude"),
                asks.decimal("longitude"));
    }

    private PhotoDemands.Traces traces() {
        var asks = asks("authenticity", "programs", "thumbnail", "days", "kilometres", "twice");
        return new PhotoDemands.Traces(
                asks.texts("programs"),
                asks.number("thumbnail", 0) / 100.0,
                (int) asks.number("days", 0),
                asks.decimal("kilometres", 0),
                asks.decimal("twice", 0));
    }

    private PhotoDemands.Film film() {
        return new PhotoDemands.Film((int) asks("video", "seconds").number("seconds", 0));
    }

    private PhotoDemands.Says says() {
        return new PhotoDemands.Says(
                asks("format", "taken", "accepted").text("says"),
                says("bytes"),
                says("sharpness"),
                says("exposure"),
                says("watermark"),
                says("words"),
                says("people"),
                says("counts"),
                says("authenticity"),
                says("legibility"),
                says("video"));
    }

    private String says(String part) {
        return Asks.of(part, rules, usual).text("says");
    }
}
