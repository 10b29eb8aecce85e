package cn.kehui.account.web;

import cn.kehui.account.People;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Tells Spring Security an account's password; its name is the person's id, roles are asked anew
 * for every request.
 */
@Component
class SignedIn implements UserDetailsService {
    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        var found = people.credentials(login);
        if (found.isEmpty() || found.get().password() == null) {
            throw new UsernameNotFoundException("no account of that name");
        }
        return User.withUsername(found.get().id().toString())
                .password(found.get().password())
                .build();
    }
}
