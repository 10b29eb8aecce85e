package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people send is opened by the readers' processes, and by nothing else in the product. */
class ReadingHouseTest {
    /** What opens a document. */
    private static final Pattern OPENS =
            Pattern.compile(
                    "\\b(?:Papers\\.open|NoticeFile\\.open|NoticeReader\\.read|new Intake|new ReturnCopy|UnitTable\\.read|Loader\\.loadPDF|Jsoup\\.parse|OPCPackage\\.open|new POIFSFileSystem|new XWPFDocument\\(\\w|new XSSFWorkbook\\(\\w|new HSSFWorkbook\\(\\w|new HWPFDocument|ImageIO\\.\\w+|new FileImageInputStream)\\b");

    /**
     * Rooms whose code runs in a reader's process only; jobs of other rooms are named one by one.
     */
    private static final Set<String> INSIDE =
            Set.of(
                    "sheet/document",
                    "sheet/reading",
                    "sheet/markup",
                    "notice/reader/file",
                    "sheet/mailroom");

    private static final Set<String> JOBS =
            Set.of(
                    "ground/picture/ShrinkPicture.java",
                    "notice/reader/ReadNotice.java",
                    "week/photo/file/Decoding.java",
                    "week/photo/file/Looking.java",
                    "week/photo/file/SavedTwice.java",
                    "staff/directory/ReadUnits.java",
                    "staff/directory/UnitTable.java",
                    "week/gathering/ReadProgramme.java",
                    "week/sight/LookAtPicture.java",
                    "week/consent/HidePeople.java");

    /** What they open they have made themselves. */
    private static final Set<String> OWN =
            Set.of(
                    "sheet/layout/PdfLayout.java",
                    "notice/letter/print/PdfLetter.java",
                    "sheet/layout/WordFile.java",
                    "launch/sample/Edits.java",
                    "launch/sample/ExcelEdits.java",
                    "launch/sample/WordEdits.java",
                    "launch/bench/painted/Lens.java",
                    "launch/darkroom/Jpeg.java",
                    "launch/darkroom/PhotoBench.java",
                    "launch/darkroom/TwiceReport.java",
                    "launch/bench/NoticeBench.java");

    /** What makes a picture of a picture. */
    private static final Pattern DERIVES = Pattern.compile("\\bImageIO\\.write\\(");

    /** GB 45438: a copy drops place and camera, and keeps the mark of a machine. */
    @Test
    void eachCopyOfAPictureKeepsTheMarkOfAMachine() {
        var bare = new TreeSet<String>();
        Sources.below(Sources.ROOMS, ".java")
                .forEach(
                        (file, text) -> {
                            var name = Sources.ROOMS.relativize(file).toString();
                            if (!name.startsWith("launch/")
                                    && DERIVES.matcher(text).find()
                                    && !text.contains("CopyMarks.along(")) {
                                bare.add(name);
                            }
                        });
        assertThat(bare).as("pictures made without CopyMarks").isEmpty();
    }

    /** Whole files in memory. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\.getBytes\\(\\)|\\bfile\\.getBytes|Files\\.readAllBytes|Files\\.readString");

    @Test
    void onlyJobsOpenWhatPeopleSend() {
        assertThat(found(OPENS)).isSubsetOf(allowed());
    }

    /** A job that nobody names in META-INF/services is not found by the processes. */
    @Test
    void everyJobIsNamed() throws java.io.IOException {
        var jobs = new TreeSet<String>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            if (Pattern.compile("class \\w+ implements Job<")
                                    .matcher(text)
                                    .find()) {
                                jobs.add(
                                        "cn.kehui."
                                                + name(file)
                                                        .replace(".java", "")
                                                        .replace('/', '.'));
                            }
                        });
        var named =
                java.nio.file.Files.readAllLines(
                        Path.of(
                                "src/main/resources/META-INF/services/cn.kehui.ground.workshop.Job"));
        assertThat(new TreeSet<>(named)).isEqualTo(jobs);
        assertThat(named).doesNotHaveDuplicates();
    }

    /** Web pages take what is uploaded as a stream with a limit, never whole. */
    @Test
    void noPageTakesAFileWhole() {
        var whole = new TreeMap<String, List<String>>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            if (name(file).contains("/web/")) {
                                var at =
                                        WHOLE.matcher(Sources.withoutComments(text))
                                                .results()
                                                .map(one -> one.group())
                                                .toList();
                                if (!at.isEmpty()) {
                                    whole.put(name(file), at);
                                }
                            }
                        });
        assertThat(whole).isEmpty();
    }

    private static Set<String> allowed() {
        var allowed = new TreeSet<String>();
        allowed.addAll(JOBS);
        allowed.addAll(OWN);
        Sources.java().keySet().stream()
                .map(ReadingHouseTest::name)
                .filter(name -> INSIDE.stream().anyMatch(room -> name.startsWith(room + "/")))
                .forEach(allowed::add);
        return allowed;
    }

    private static Set<String> found(Pattern pattern) {
        var found = new TreeSet<String>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            if (pattern.matcher(Sources.withoutComments(text)).find()) {
                                found.add(name(file));
                            }
                        });
        return found;
    }

    private static String name(Path file) {
        return Sources.ROOMS.relativize(file).toString().replace('\\', '/');
    }
}
