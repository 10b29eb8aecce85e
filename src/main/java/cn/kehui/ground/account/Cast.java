package cn.kehui.ground.account;

import java.util.List;

/**
 * The people of a demonstration: where there is such a bean, the page to sign in offers them, and
 * whoever is picked is signed in without password. Without it there is no such way.
 */
public interface Cast {
    List<Group> groups();

    /** Some of them under a heading, such as the name of a city. */
    record Group(String label, List<Member> members) {}

    /** One of them. {@code label}: who it is, for whom, and what that person does. */
    record Member(PersonId person, String label) {}

    /** Whether that person is of the cast. */
    default boolean has(PersonId person) {
        return groups().stream()
                .flatMap(group -> group.members().stream())
                .anyMatch(member -> member.person().equals(person));
    }
}
