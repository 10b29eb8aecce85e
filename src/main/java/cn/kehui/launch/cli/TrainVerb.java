package cn.kehui.launch.cli;

import cn.kehui.ground.workshop.Scratch;
import cn.kehui.launch.bench.Training;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code kehui train}: what the launcher runs once after a build, in a JVM that writes down what it
 * learns. Not for people, so the help does not name it.
 */
@Command(name = "train", hidden = true, mixinStandardHelpOptions = true)
final class TrainVerb implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        var folder = Scratch.folder();
        var table = Scratch.file("xlsx");
        try {
            Training.run(folder);
            return new CommandLine(new CollectVerb())
                    .execute(folder + "", "--form", Training.FORM, "--out", table + "");
        } finally {
            Scratch.remove(folder);
            Scratch.remove(table);
        }
    }
}
