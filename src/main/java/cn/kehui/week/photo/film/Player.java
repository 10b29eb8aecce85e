package cn.kehui.week.photo.film;

import cn.kehui.ground.workshop.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * ffprobe and ffmpeg, asked of one file. They may open nothing but that file: what is a list of
 * addresses, or names others, is none of the formats that are taken.
 */
record Player(Path file) {
    private static final Tool PROBE = new Tool("ffprobe", new Tool.Limits(30, 1024, 1 << 20));
    private static final Tool PLAY = new Tool("ffmpeg", new Tool.Limits(60, 1024, 4 << 20));

    private static final List<String> CAREFUL =
            List.of(
                    "-v",
                    "error",
                    "-protocol_whitelist",
                    "file",
                    "-format_whitelist",
                    "mov,matroska,avi,flv,mpeg,asf",
                    "-max_streams",
                    "32",
                    "-threads",
                    "1");

    private static final String TIME = "out_time_us=";
    private static final String PICTURES = "frame=";
    private static final double MICROSECONDS = 1e6;
    private static final int OUT_OF_ORDER = 5;

    static boolean present() {
        return PROBE.present() && PLAY.present();
    }

    /** What its head says, as JSON. */
    Tool.Ran head() throws IOException {
        var args = new ArrayList<>(CAREFUL);
        args.addAll(
                List.of(
                        "-select_streams",
                        "V:0",
                        "-show_entries",
                        "stream=codec_name,width,height,duration:stream_tags:format=duration:format_tags",
                        "-of",
                        "json",
                        named()));
        return PROBE.run(args);
    }

    /** Goes through all of it without decoding a picture, and says when the last one comes. */
    Tool.Ran through() throws IOException {
        return play(
                List.of(),
                List.of("-c", "copy", "-f", "null", "-nostats", "-progress", "pipe:1", "-"));
    }

    /**
     * How far it came.
     *
     * @param seconds to the beginning of the last picture in the order of the file
     * @param pictures how many
     */
    record Came(double seconds, long pictures) {
        /** Pictures are shown in another order than they lie in: so far may the last be off. */
        double off() {
            return OUT_OF_ORDER * seconds / Math.max(1, pictures);
        }
    }

    /** Empty: no picture came. */
    static Optional<Came> came(Tool.Ran through) {
        long time = 0;
        long pictures = 0;
        for (var line : new String(through.said(), StandardCharsets.US_ASCII).split("\n")) {
            if (line.matches(TIME + "[0-9]{1,15}")) {
                time = Math.max(time, Long.parseLong(line.substring(TIME.length())));
            } else if (line.matches(PICTURES + "[0-9]{1,15}")) {
                pictures = Math.max(pictures, Long.parseLong(line.substring(PICTURES.length())));
            }
        }
        return pictures == 0
                ? Optional.empty()
                : Optional.of(new Came(time / MICROSECONDS, pictures));
    }

    /** The one of its first pictures that looks most like the others. */
    Tool.Ran poster(boolean whole) throws IOException {
        return play(
                whole ? List.of("-t", "5") : List.of("-skip_frame", "nokey"),
                List.of(
                        "-vf",
                        "scale=w='min(960,iw)':h=-2,thumbnail=10",
                        "-frames:v",
                        "1",
                        "-map_metadata",
                        "-1",
                        "-fflags",
                        "+bitexact",
                        "-q:v",
                        "4",
                        "-f",
                        "mjpeg",
                        "pipe:1"));
    }

    private Tool.Ran play(List<String> before, List<String> after) throws IOException {
        var args = new ArrayList<>(CAREFUL);
        args.add("-nostdin");
        args.addAll(before);
        args.addAll(List.of("-i", named(), "-map", "0:V:0", "-an", "-sn", "-dn"));
        args.addAll(after);
        return PLAY.run(args);
    }

    /** Whatever it is called, it is a file and no address or option. */
    private String named() {
        return "file:" + file.toAbsolutePath();
    }
}
