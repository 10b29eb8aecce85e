package cn.kehui.visitor.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.web.QrPath;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Pairs;
import cn.kehui.ground.cipher.Suite;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.booking.Visitors;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a ticket says, and that nobody else can say it. */
@KehuiTest
class DoorTicketTest {
    private static final String ED25519 = "302a300506032b6570032100";
    private static final SessionId SESSION =
            SessionId.of("qingdao-2025", "0197a1a0-0000-7000-8000-000000000001", "k1");

    @Autowired DoorKeys keys;

    @Test
    void aTicketProvesItselfAndNoOtherDoes() {
        var words = ticket(3);

        assertThat(words).matches("KH1-\\w{12}-\\w{12}-2-3-1-\\w{103}");
        assertThat(verifies(words)).isTrue();
        assertThat(verifies(words.replace("-2-3-", "-9-3-"))).isFalse();
        assertThat(verifies(words.substring(0, words.length() - 4) + "0000")).isFalse();
    }

    @Test
    void itIsSmallEnoughForATelephone() {
        // version 6 at most: 41 modules and the quiet zone
        assertThat(QrPath.of(ticket(30)).size()).isLessThanOrEqualTo(49);
    }

    private String ticket(int children) {
        var link = BookingLink.make().hash();
        return DoorTicket.of(SESSION, link, new Visitors(2, children)).words(keys);
    }

    private boolean verifies(String words) {
        int end = words.lastIndexOf('-');
        var raw = Base64.getDecoder().decode(keys.known().get(1));
        var x509 = HexFormat.of().parseHex(ED25519 + HexFormat.of().formatHex(raw));
        var pairs = Pairs.of(Suite.INTERNATIONAL, CipherSettings.USUAL);
        return pairs.verifies(
                pairs.publicKey(Pairs.Use.SIGNER, x509),
                words.substring(0, end).getBytes(US_ASCII),
                bytes(words.substring(end + 1)));
    }

    /** The other way round of {@code CodeLetters}. */
    static byte[] bytes(String letters) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char one : letters.toCharArray()) {
            held = held << 5 | "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(one);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
