package cn.kehui.ground.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Everything is sealed anew, whatever becomes of one room. */
class ResealJobsTest {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final List<String> asked = new ArrayList<>();

    @Test
    void aRoomThatFailsKeepsNoOtherFromIt(@TempDir Path secrets) {
        beans.addBean("ring", KeyRing.in(secrets, CipherSettings.USUAL));
        var left = new ArrayList<>(List.of(200, 7));
        beans.addBean("fails", room("fails", List.of()));
        beans.addBean("works", room("works", left));

        var jobs = jobs();
        jobs.reseal();
        assertThat(asked).containsExactly("fails", "works", "works");

        left.add(0);
        jobs.reseal();
        assertThat(asked).as("it is tried again").endsWith("fails", "works");
    }

    @Test
    void withKeysThatPassNothingIsSealedAnew() {
        beans.addBean("works", room("works", List.of(0)));

        jobs().reseal();

        assertThat(asked).isEmpty();
    }

    @Test
    void asTheProductEndsNothingMoreIsBegun(@TempDir Path secrets) {
        beans.addBean("ring", KeyRing.in(secrets, CipherSettings.USUAL));
        var ending = new ResealJobs[1];
        beans.addBean(
                "first",
                (Reseal)
                        most -> {
                            asked.add("first");
                            ending[0].end();
                            return most;
                        });
        beans.addBean("second", room("second", List.of(0)));
        ending[0] = jobs();

        ending[0].reseal();

        assertThat(asked).containsExactly("first");
    }

    private ResealJobs jobs() {
        var keys = new Keys(beans.getBeanProvider(KeyRing.class));
        return new ResealJobs(keys, beans.getBeanProvider(Reseal.class));
    }

    /** One of which so many are left at each time; where there is nothing more, it fails. */
    private Reseal room(String name, List<Integer> left) {
        return most -> {
            asked.add(name);
            return left.removeFirst();
        };
    }
}
