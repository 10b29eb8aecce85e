package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.launch.about.Parts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code kehui sbom}: what this very build is made of, for whoever checks it against known faults.
 */
@Command(name = "sbom", mixinStandardHelpOptions = true, description = "打印软件物料清单（CycloneDX，JSON）。")
final class SbomVerb implements Callable<Integer> {
    @Option(names = "--licences", description = "只打印名称、版本和许可，每行一项")
    boolean licences;

    @Override
    public Integer call() {
        var list = Parts.listed();
        if (list.isEmpty()) {
            System.err.println(Texts.say("sbom.none"));
            return RunVerb.REFUSED;
        }
        if (licences) {
            Parts.read()
                    .all()
                    .forEach(
                            part ->
                                    System.out.println(
                                            part.name()
                                                    + " "
                                                    + part.version()
                                                    + "\t"
                                                    + String.join(", ", part.licences())));
        } else {
            System.out.println(list.get());
        }
        return 0;
    }
}
