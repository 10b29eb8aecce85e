package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Role;
import cn.kehui.staff.entrance.password.OwnPassword;
import cn.kehui.staff.entrance.password.PasswordRules;
import cn.kehui.staff.entrance.reset.ResetCodes;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Setting a new password by a link: an administrator's needs a code that another tells. */
@Component
class Renewal {
    private final InvitationSql sql;
    private final People people;
    private final OwnPassword passwords;
    private final ResetCodes codes;
    private final Happenings happenings;

    Renewal(
            InvitationSql sql,
            People people,
            OwnPassword passwords,
            ResetCodes codes,
            Happenings happenings) {
        this.sql = sql;
        this.people = people;
        this.passwords = passwords;
        this.codes = codes;
        this.happenings = happenings;
    }

    SignInPolicy.Least least(boolean admin) {
        return passwords.least(admin);
    }

    boolean needsCode(Invitation invitation) {
        return sql.resetOf(invitation.id()).isPresent();
    }

    Accepted accept(Invitation invitation, String code, Joining typed) {
        var person = people.known(Objects.requireNonNull(invitation.person()));
        var reset = sql.resetOf(invitation.id());
        if (reset.isPresent()) {
            return switch (codes.check(reset.get(), person, code)) {
                case ResetCodes.Checked.Gone _ -> new Accepted.Gone();
                case ResetCodes.Checked.Wrong(var finding) ->
                        new Accepted.Unfinished(List.of(finding));
                case ResetCodes.Checked.Right(boolean factors) -> {
                    var set = set(invitation, person, typed);
                    if (set instanceof Accepted.Joined) {
                        codes.use(reset.get(), person, factors);
                    }
                    yield set;
                }
            };
        }
        // a link that one administrator alone has made is none for another's access
        return person.roles().stream().anyMatch(Role::administers)
                ? new Accepted.Gone()
                : set(invitation, person, typed);
    }

    private Accepted set(Invitation invitation, Actor person, Joining typed) {
        var words = new PasswordRules.Typed(typed.password(), typed.again());
        var findings = passwords.set(person, words, "link");
        if (!findings.isEmpty()) {
            return new Accepted.Unfinished(findings);
        }
        sql.use(invitation.id(), happenings.now());
        return new Accepted.Joined(person.id());
    }
}
