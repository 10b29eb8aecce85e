package cn.kehui.filing.submission.taken;

/**
 * What the activities that were held say of a question.
 *
 * @param href where the records behind it are; empty: there are none
 * @param link what is read there; may be empty
 */
public record HeldPart(String words, String href, String link) {}
