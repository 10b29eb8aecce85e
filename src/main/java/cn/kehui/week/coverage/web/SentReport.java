package cn.kehui.week.coverage.web;

import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Finding;
import cn.kehui.week.coverage.Clippings.SentClipping;
import cn.kehui.week.coverage.CoverageTyped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A report as a form sends it; what is absent is blank. */
record SentReport(
        @Nullable String outlet,
        @Nullable String level,
        @Nullable String title,
        @Nullable String link,
        @Nullable String day,
        @Nullable String kind,
        @Nullable String activity) {
    private static final Tika TIKA = new Tika();
    private static final int BUFFER = 1 << 16;

    CoverageTyped typed() {
        return new CoverageTyped(
                words(outlet),
                words(level),
                words(title),
                words(link),
                words(day),
                words(kind),
                words(activity));
    }

    private static String words(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** What is wrong, by field: one sentence each. */
    static Map<String, String> wrong(List<Finding> findings) {
        var wrong = new LinkedHashMap<String, String>();
        findings.forEach(one -> wrong.putIfAbsent(one.at(), one.message()));
        return wrong;
    }

    /** The bytes alone say what it is: a name can say anything. Null: none was sent. */
    static @Nullable SentClipping clipping(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        var in = new BufferedInputStream(file.getInputStream(), BUFFER);
        var name = FileNames.plain(String.valueOf(file.getOriginalFilename()));
        return new SentClipping(name, TIKA.detect(in), in);
    }
}
