package cn.kehui.collection.visit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.collection.visit.Collection;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Table.Problem;
import java.net.URLEncoder;

/** The addresses of the desk. */
final class VisitLinks {
    private VisitLinks() {}

    static String collection(CollectionId id) {
        return "/collections/" + id;
    }

    static String collection(Collection collection) {
        return collection(collection.id());
    }

    static String file(CollectionId id, int number) {
        return collection(id) + "/files/" + number;
    }

    /** A place in the sender's document, scrolled to. */
    static String cell(CollectionId id, int number, String at) {
        return file(id, number) + "?at=" + URLEncoder.encode(at, UTF_8) + "#here";
    }

    static String cell(CollectionId id, Problem problem) {
        return cell(id, problem.number(), problem.at());
    }
}
