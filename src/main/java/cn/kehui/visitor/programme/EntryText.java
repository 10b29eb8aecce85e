package cn.kehui.visitor.programme;

import java.util.List;

/**
 * What is said of something that is held, as it was approved.
 *
 * @param about may have several lines; empty: nothing, or part of it is not for everybody
 * @param kind 展览展示 …; empty: not said
 * @param topics each by itself; {@code audience} likewise
 * @param age as typed; empty: any
 * @param visiting how one takes part, and what helps those who need help
 */
public record EntryText(
        String title,
        String intro,
        String about,
        String kind,
        List<String> topics,
        List<String> audience,
        String age,
        Visiting visiting) {
    public EntryText {
        topics = List.copyOf(topics);
        audience = List.copyOf(audience);
    }

    /**
     * @param languages in which it is told; none: not said
     * @param entry how one takes part, in words; empty: not said
     * @param access what is there for people with disabilities; empty: not said
     * @param post whom to ask: a post, never a person
     */
    public record Visiting(List<String> languages, String entry, String access, String post) {
        public Visiting {
            languages = List.copyOf(languages);
        }
    }
}
