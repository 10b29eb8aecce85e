package cn.kehui.staff.entrance.guard;

import cn.kehui.ground.base.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in the few words by which its owner knows it again. */
public final class Browsers {
    /** In this order: most of them name each other as well. */
    private static final List<List<String>> NAMES =
            List.of(
                    List.of("MicroMessenger", "微信"),
                    List.of("DingTalk", "钉钉"),
                    List.of("QQBrowser", "QQ浏览器"),
                    List.of("360", "360浏览器"),
                    List.of("Edg", "Edge"),
                    List.of("Firefox", "Firefox"),
                    List.of("Chrome", "Chrome"),
                    List.of("Safari", "Safari"));

    private static final List<List<String>> SYSTEMS =
            List.of(
                    List.of("HarmonyOS", "鸿蒙"),
                    List.of("Android", "Android"),
                    List.of("iPhone", "iPhone"),
                    List.of("iPad", "iPad"),
                    List.of("Windows", "Windows"),
                    List.of("Mac OS", "macOS"),
                    List.of("Linux", "Linux"));

    private Browsers() {}

    /**
     * @param agent null: it says nothing
     */
    public static String label(@Nullable String agent) {
        var words = agent == null ? "" : agent;
        var browser = named(words, NAMES);
        var system = named(words, SYSTEMS);
        return browser.isEmpty() && system.isEmpty()
                ? Texts.say("account.device.unnamed")
                : (browser + " " + system).strip();
    }

    private static String named(String agent, List<List<String>> names) {
        return names.stream()
                .filter(name -> agent.contains(name.getFirst()))
                .map(List::getLast)
                .findFirst()
                .orElse("");
    }
}
