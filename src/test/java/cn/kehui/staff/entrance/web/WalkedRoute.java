package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * One route as it may be asked: what its page takes is read from the page's own method.
 *
 * @param name method and pattern
 * @param path with ids that there are
 * @param who opens it, the likeliest first
 * @param sent what is right, by field
 * @param fields every field that the page reads
 * @param files fields that take files
 */
record WalkedRoute(
        String name,
        String path,
        List<Actor> who,
        Map<String, String> sent,
        Set<String> fields,
        Set<String> files) {

    /** Records that no form sends: who asks is read from the session. */
    private static final Set<Class<?>> OURS = Set.of(Visit.class, Actor.class);

    static WalkedRoute of(
            String name, Asked asked, List<Actor> who, HandlerMethod page, Set<String> any) {
        var sent = new LinkedHashMap<String, String>();
        for (int i = 0; i < asked.sent().size(); i += 2) {
            sent.put(asked.sent().get(i), asked.sent().get(i + 1));
        }
        var files = new LinkedHashSet<String>();
        var fields = new LinkedHashSet<>(sent.keySet());
        for (var taken : page.getMethodParameters()) {
            taken.initParameterNameDiscovery(
                    new org.springframework.core.DefaultParameterNameDiscoverer());
            if (file(taken)) {
                files.add(name(taken));
            } else if (Map.class.isAssignableFrom(taken.getParameterType())) {
                fields.addAll(any);
            } else if (taken.hasParameterAnnotation(RequestParam.class)) {
                fields.add(name(taken));
            } else if (taken.getParameterType().isRecord()
                    && !OURS.contains(taken.getParameterType())
                    && !taken.hasParameterAnnotation(PathVariable.class)) {
                Arrays.stream(taken.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(fields::add);
            }
        }
        files.forEach(sent::remove);
        fields.removeAll(files);
        return new WalkedRoute(name, asked.path(), who, sent, fields, files);
    }

    private static boolean file(MethodParameter taken) {
        return taken.getGenericParameterType().toString().contains(MultipartFile.class.getName());
    }

    private static String name(MethodParameter taken) {
        var said = taken.getParameterAnnotation(RequestParam.class);
        var named = said == null ? "" : said.name();
        return named.isEmpty() ? java.util.Objects.requireNonNull(taken.getParameterName()) : named;
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    /** What is right, but for {@code field}; null: the field is absent. */
    Map<String, List<String>> but(String field, @Nullable List<String> values) {
        var but = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, value) -> but.put(name, List.of(value)));
        if (values == null) {
            but.remove(field);
        } else {
            but.put(field, values);
        }
        return but;
    }

    /** The same in every field. */
    Map<String, List<String>> all(String value) {
        var all = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> all.put(field, List.of(value)));
        return all;
    }

    /** Those to be tried one by one: of a page that takes whatever is sent, what it is known to. */
    List<String> declared() {
        return List.copyOf(fields.size() > 12 ? sent.keySet() : fields);
    }

    /** With {@code id} in place of each part of the path that is one. */
    List<String> paths(String id) {
        var paths = new ArrayList<String>();
        var plain = path.replaceFirst("\\?.*", "").split("/");
        var pattern = name.substring(name.indexOf(' ') + 1).split("/");
        for (int i = 0; i < Math.min(plain.length, pattern.length); i++) {
            if (pattern[i].contains("{")) {
                var with = plain.clone();
                with[i] = id;
                paths.add(String.join("/", with));
            }
        }
        return paths;
    }
}
