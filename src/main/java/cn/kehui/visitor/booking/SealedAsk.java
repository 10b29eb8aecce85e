package cn.kehui.visitor.booking;

import cn.kehui.ground.cipher.Phones;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody asks for, with the number sealed: that is done before anybody waits for it.
 *
 * @param link the hash by which it is kept
 * @param mobile sealed
 * @param hashes every one that the number may be kept under, the current one first
 */
record SealedAsk(BookingAsk said, String link, String mobile, List<String> hashes) {

    static SealedAsk of(BookingAsk ask, Phones phones) {
        var link = ask.link().hash();
        var now = phones.hash(ask.mobile());
        var all =
                Stream.concat(
                                Stream.of(now),
                                phones.hashes(ask.mobile()).stream()
                                        .filter(one -> !one.equals(now)))
                        .toList();
        return new SealedAsk(ask, link, phones.seal(ask.mobile(), row(link)), all);
    }

    /** A number is sealed for its row. */
    static String row(String link) {
        return "booking " + link;
    }
}
