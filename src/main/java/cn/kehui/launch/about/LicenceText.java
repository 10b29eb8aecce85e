package cn.kehui.launch.about;

/**
 * A licence or notice word for word, as the part carries it.
 *
 * @param file what it is called there
 */
public record LicenceText(String file, String text) {}
