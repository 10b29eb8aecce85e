package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import java.util.ArrayList;
import java.util.List;

/** 发文机关署名: the same bodies in the same order as in the title and the red heading (7.3.5). */
public final class SignerRules {
    private SignerRules() {}

    public static List<Finding> of(Letter letter) {
        var findings = new ArrayList<Finding>();
        var signers = letter.signing().signers();
        if (signers.isEmpty()) {
            findings.add(Finding.stops("signers", "letter.signers-missing"));
            return findings;
        }
        var issuers = issuers(letter);
        if (!issuers.isEmpty()) {
            compare(issuers, signers, findings);
        }
        var bodies = letter.head().bodies();
        if (!bodies.isEmpty() && !pairs(bodies, signers)) {
            findings.add(
                    Finding.asks(
                            "signers",
                            "letter.signers-heading",
                            String.join("、", bodies),
                            String.join("、", signers)));
        }
        return findings;
    }

    private static void compare(
            List<String> issuers, List<String> signers, List<Finding> findings) {
        if (pairs(issuers, signers)) {
            return;
        }
        boolean order = issuers.size() == signers.size() && anyOrder(issuers, signers);
        var names = List.of(String.join("、", issuers), String.join("、", signers));
        findings.add(
                order
                        ? Finding.asks(
                                "signers", "letter.signers-order", names.get(0), names.get(1))
                        : Finding.asks(
                                "signers", "letter.signers-differ", names.get(0), names.get(1)));
    }

    /** The bodies that the title names before 关于; none if it begins with it. */
    private static List<String> issuers(Letter letter) {
        var title = letter.title().replace('\n', ' ');
        int about = title.indexOf("关于");
        if (about <= 0) {
            return List.of();
        }
        return java.util.Arrays.stream(title.substring(0, about).strip().split("[\\s　、]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean pairs(List<String> some, List<String> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyOrder(List<String> some, List<String> others) {
        return some.stream().allMatch(one -> others.stream().anyMatch(other -> same(one, other)));
    }

    /** 市科技局 is 青岛市科学技术局: a short name's characters stand in the long one in their order. */
    static boolean same(String one, String other) {
        var a = one.replaceAll("\\s+", "");
        var b = other.replaceAll("\\s+", "");
        return a.length() <= b.length() ? within(a, b) : within(b, a);
    }

    private static boolean within(String shorter, String longer) {
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return !shorter.isEmpty() && found == shorter.length();
    }
}
