package cn.kehui.ground.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person may do within the own unit's scope. The three administrators see no one's figures.
 */
public enum Role {
    FILLER("填报"),
    REVIEWER("审核"),
    ISSUER("发布"),
    VIEWER("查看"),
    SYSTEM_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    AUDIT_ADMIN("审计管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    /** Whether one person may have them all: who administers does nothing else (ADR 0012). */
    public static boolean together(Collection<Role> roles) {
        return roles.size() < 2 || roles.stream().noneMatch(Role::administers);
    }

    /** As kept in a column: names with commas, in the order above. */
    public static String join(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    public static Set<Role> split(String joined) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> roles.add(valueOf(name)));
        return Collections.unmodifiableSet(roles);
    }
}
