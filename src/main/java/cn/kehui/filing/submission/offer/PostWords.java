package cn.kehui.filing.submission.offer;

import cn.kehui.ground.org.Post;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import java.util.Optional;

/** What a post of the unit would write in a field. */
public final class PostWords {
    private PostWords() {}

    /** Empty: the field asks for nothing that a post has. */
    public static Optional<String> words(Field field, Post post) {
        var holder = post.holder().map(Post.Holder::name).orElse("");
        boolean person = field.label().contains("联系人");
        return switch (field.kind()) {
            case Kind.Phone _ ->
                    field.label().contains("传真")
                            ? Optional.empty()
                            : Optional.of(
                                    person ? (holder + " " + post.phone()).strip() : post.phone());
            case Kind.Mail _ -> Optional.of(post.mail());
            case Kind.Text _ -> person ? Optional.of(holder) : Optional.empty();
            case Kind.Count _,
                    Kind.Wan _,
                    Kind.Money _,
                    Kind.Period _,
                    Kind.Place _,
                    Kind.Pictures _ ->
                    Optional.empty();
        };
    }
}
