package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the product tells people is about their own work: no message counts who signed in or how
 * many others have filed, ranks anybody, or lists other units.
 */
class MessageHouseTest {
    private static final Pattern COUNTS =
            Pattern.compile("登录次数|排名|名次|通报|落后|倒数|第一名|各单位|\\d*家单位|已报\\d|上报率|其他单位(?!看不到)");

    /** A writer of messages that holds many of something could list them. */
    private static final Pattern MANY =
            Pattern.compile("\\b(List|Set|Map|Stream|Collection|Collectors|count|size)\\b");

    @Test
    void messagesAreWrittenFromOneUnitsWorkAlone() {
        var wrong = new ArrayList<String>();
        var writers = new ArrayList<Path>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            var java = Sources.withoutComments(text);
                            if (java.contains("new Note(")) {
                                writers.add(file);
                                MANY.matcher(java)
                                        .results()
                                        .forEach(found -> wrong.add(file + ": " + found.group()));
                            }
                        });
        assertThat(writers).as("what writes messages").isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTextOfAMessageCountsOrRanks() {
        assertThat(
                        Texts.keys().stream()
                                .filter(key -> key.startsWith("chase."))
                                .map(key -> Texts.say(key, List.of()))
                                .filter(text -> COUNTS.matcher(text).find()))
                .isEmpty();
        assertThat(COUNTS.matcher("全市已有12家单位报送，你单位排名靠后").find()).isTrue();
    }
}
