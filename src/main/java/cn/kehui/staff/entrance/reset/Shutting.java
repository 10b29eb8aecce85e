package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.staff.entrance.guard.Devices;
import cn.kehui.staff.entrance.password.OwnPassword;
import cn.kehui.staff.factor.Factors;
import org.springframework.stereotype.Component;

/** Makes all void with which an account was opened: password, factors, known browsers. */
@Component
class Shutting {
    private final People people;
    private final OwnPassword passwords;
    private final Factors factors;
    private final Devices devices;

    Shutting(People people, OwnPassword passwords, Factors factors, Devices devices) {
        this.people = people;
        this.passwords = passwords;
        this.factors = factors;
        this.devices = devices;
    }

    void shut(PersonId whose) {
        passwords.end(whose);
        factors.lose(people.known(whose));
        devices.forget(whose);
    }
}
