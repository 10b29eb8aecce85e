package cn.kehui.notice.letter;

import cn.kehui.notice.letter.text.Day;
import cn.kehui.sheet.form.FormId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An official document (公文), part by part as GB/T 9704—2012 names them. Words are as typed: whether
 * they are as they should be is said by {@link LetterCheck}. An absent part is empty, not null.
 *
 * @param title a line break in it is kept; without one it is broken where its sense allows
 * @param addressees 主送机关: the phrases between its commas, without the colon
 * @param signing who signs, and when
 * @param remark 附注 without its brackets, such as 此件主动公开
 */
public record Letter(
        Head head,
        String title,
        List<String> addressees,
        List<Paragraph> body,
        List<Attachment> attachments,
        Signing signing,
        String remark,
        Imprint imprint) {

    /** Of the title without line breaks, as it is cited. */
    public String titleInOneLine() {
        return title.replaceAll("(?<!\\s)[\\s&&[^\\n]]*+\\n\\s*+", "").strip();
    }

    /** The same with another body, such as one that a clerk has edited as text. */
    public Letter withBody(List<Paragraph> other) {
        return new Letter(head, title, addressees, other, attachments, signing, remark, imprint);
    }

    /** The same; where a form is no more, its attachment has nothing behind its name. */
    public Letter withForms(Predicate<FormId> there) {
        var kept =
                attachments.stream()
                        .map(
                                one ->
                                        one.form() == null || there.test(one.form())
                                                ? one
                                                : Attachment.of(one.listed(), List.of()))
                        .toList();
        return new Letter(head, title, addressees, body, kept, signing, remark, imprint);
    }

    /**
     * 版头.
     *
     * @param labels in the upper left corner: 份号, 密级和保密期限, 紧急程度
     * @param bodies whose red heading it bears, the lead body first, without 文件; none: no red
     *     heading
     * @param number 文号, such as 青科字〔2025〕9号
     * @param approvers 签发人, of a document to a level above
     */
    public record Head(
            List<String> labels, List<String> bodies, String number, List<String> approvers) {
        /** Without a red heading. */
        public static Head plain(String number) {
            return new Head(List.of(), List.of(), number, List.of());
        }
    }

    /**
     * A paragraph without its number, which is made from its level and what stands before it.
     *
     * @param level 0 text · 1 一、 · 2 （一） · 3 1. · 4 （1）
     * @param text in one line
     */
    public record Paragraph(int level, String text) {
        public Paragraph {
            if (level < 0 || level > 4 || text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("not a paragraph: " + level + " " + text);
            }
        }

        public static Paragraph text(String text) {
            return joined(0, text);
        }

        /** Of words that somebody may have typed in several lines. */
        public static Paragraph joined(int level, String words) {
            return new Paragraph(
                    level, words.lines().map(String::strip).collect(Collectors.joining()));
        }
    }

    /**
     * 附件: its name in the list beneath the text, and the part behind the document.
     *
     * @param listed name in 附件说明, without number
     * @param title above the part; the same as {@code listed}, unless somebody erred
     * @param text of the part; empty where a form is printed
     * @param form printed blank; null: none
     */
    public record Attachment(
            String listed, String title, List<Paragraph> text, @Nullable FormId form) {
        public static Attachment of(String name, List<Paragraph> text) {
            return new Attachment(name, name, text, null);
        }

        public static Attachment of(String name, FormId form) {
            return new Attachment(name, name, List.of(), form);
        }

        /** Whether nothing of it stands behind the document. */
        public boolean absent() {
            return text.isEmpty() && form == null;
        }
    }

    /**
     * 发文机关署名 and 成文日期.
     *
     * @param signers the lead body first
     * @param sealed whether seals are pressed on: names and date stand so that they fit beneath
     *     them, else as GB/T 9704—2012 7.3.5.2 sets them
     * @param date as typed
     */
    public record Signing(List<String> signers, boolean sealed, String date) {
        /** The date as a day, however it was typed; empty if it is none. */
        public Optional<LocalDate> day() {
            return Day.read(date);
        }
    }

    /**
     * 版记.
     *
     * @param copies 抄送机关
     * @param office 印发机关; empty: no 版记 but the copies
     * @param date 印发日期 as typed, without 印发
     */
    public record Imprint(List<String> copies, String office, String date) {
        public static final Imprint NONE = new Imprint(List.of(), "", "");

        public boolean none() {
            return copies.isEmpty() && office.isEmpty() && date.isEmpty();
        }
    }
}
