package cn.kehui.ground.message;

import cn.kehui.ground.account.PersonId;

/**
 * Something to tell one person. It speaks of that person's own work: of no other unit's, and of no
 * counts of who did how much.
 *
 * @param key what it is about and which time: the same key is told the same person once
 * @param about what makes it idle once it is done: an obligation's id
 * @param body plain text
 * @param href the page on which something can be done, with its leading slash
 */
public record Note(PersonId to, String key, String about, String title, String body, String href) {
    /**
     * How {@code about} starts of what is a person's own affair, such as a new password: its mail
     * leaves at any hour, and who keeps the outbox does not read it.
     */
    public static final String OWN = "own/";
}
