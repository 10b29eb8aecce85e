package cn.kehui.report.archive;

import cn.kehui.visitor.programme.Tongue;

/**
 * What stands round a page of an archive: its language, and the way from it to the others. All
 * links are relative, so that the folder is read wherever it lies.
 *
 * @param here the path of the page in Chinese, from the folder of the archive
 */
public record ArchiveFrame(Tongue tongue, String here) {
    private static final String ENGLISH = "en/";

    /** Where the page lies. */
    String path() {
        return language(tongue) + here;
    }

    private static String language(Tongue one) {
        return one == Tongue.EN ? ENGLISH : "";
    }

    public String word(String key, Object... args) {
        return tongue.word(key, args);
    }

    /** Another page, in the same language. */
    public String to(String page) {
        return up() + language(tongue) + page;
    }

    /** What is there once for both languages. */
    public String file(String path) {
        return up() + path;
    }

    /** This page in the other language. */
    public String other() {
        return up() + language(tongue == Tongue.ZH ? Tongue.EN : Tongue.ZH) + here;
    }

    private String up() {
        return "../".repeat((int) path().chars().filter(one -> one == '/').count());
    }
}
