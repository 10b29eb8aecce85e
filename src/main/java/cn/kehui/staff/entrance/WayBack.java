package cn.kehui.staff.entrance;

import cn.kehui.staff.entrance.reset.MachineReset;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The way back for an administrator, by whoever keeps the machine: {@code kehui admin}. */
@Service
public class WayBack {
    private final MachineReset resets;

    WayBack(MachineReset resets) {
        this.resets = resets;
    }

    /**
     * What the owner needs, both of it, within a day.
     *
     * @param path where the link leads, with its leading slash
     */
    public record Way(String name, String path, String code) {
        @Override
        public String toString() {
            return "Way for " + name;
        }
    }

    /** For the administrator of that login; empty: there is none, or the account is closed. */
    public Optional<Way> open(String login) {
        return resets.make(JoiningRules.login(login))
                .map(made -> new Way(made.name(), "/invitation/" + made.secret(), made.code()));
    }
}
