package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.web.Gates;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What may turn a request away does so in one order, which stands in one place. */
class GatesHouseTest {
    /**
     * Each gate takes its place from there: {@code order(Gates.NETWORK)},
     * {@code @Order(Gates.HOST)}.
     */
    private static final Pattern PLACE = Pattern.compile("[oO]rder\\(Gates\\.([A-Z_]+)\\)");

    private static final Pattern BODY =
            Pattern.compile(
                    "getParts?\\(|@RequestBody|@RequestPart|MultipartHttpServletRequest|request\\.get(InputStream|Reader)\\(");

    /** Beside the chain that knows who is signed in, whose place is the library's. */
    private static final List<String> BESIDE = List.of("BodyGate", "ReadsFilter");

    @Test
    void noTwoPlacesAreTheSame() throws IllegalAccessException {
        var places = new TreeMap<Integer, String>();
        for (var place : Gates.class.getDeclaredFields()) {
            if (Modifier.isPublic(place.getModifiers())) {
                assertThat(places.put(place.getInt(null), place.getName())).isNull();
            }
        }
        assertThat(places.values())
                .containsExactly(
                        "HEADERS",
                        "REQUEST",
                        "HOST",
                        "OUTAGE",
                        "ACCESS", // filters
                        "THROTTLE",
                        "STAFF",
                        "NETWORK",
                        "STEP_UP",
                        "UPLOAD");
    }

    @Test
    void eachGateHasOneOfThemOfItsOwn() {
        var taken = new TreeMap<String, String>();
        var without = new ArrayList<String>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            var name = file.getFileName().toString().replace(".java", "");
                            var place = PLACE.matcher(text);
                            boolean gate =
                                    text.contains("implements HandlerInterceptor")
                                            || text.contains("extends OncePerRequestFilter")
                                            || text.contains("extends HttpFilter")
                                            || text.contains("implements Filter");
                            if (gate && !BESIDE.contains(name)) {
                                if (place.find()) {
                                    assertThat(taken.put(place.group(1), name)).isNull();
                                } else {
                                    without.add(name);
                                }
                            }
                        });
        assertThat(without).as("their place belongs in Gates").isEmpty();
        assertThat(new TreeSet<>(taken.values()))
                .containsExactly(
                        "AccessGate",
                        "HostGate",
                        "NetworkGate",
                        "OutageGate",
                        "RequestGate",
                        "SecurityHeaders",
                        "StaffGate",
                        "StepUpGate",
                        "Throttle",
                        "UploadGate");
    }

    /** A page takes files as parameters, where UploadGate sees them; in no other way. */
    @Test
    void noPageReadsABodyPastTheGate() {
        var past = new TreeSet<String>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            var name = file.getFileName().toString();
                            if (file.toString().contains("/web/")
                                    && BODY.matcher(Sources.withoutComments(text)).find()
                                    && !name.equals("UploadGate.java")
                                    && !name.equals("CheckedRequest.java")) {
                                past.add(name);
                            }
                        });
        assertThat(past).as("take a MultipartFile, which is asked about first").isEmpty();
    }
}
