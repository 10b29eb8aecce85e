package cn.kehui.cli;

import cn.kehui.Kehui;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kehui run}: starts the product and prints its address. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "启动科汇，并打印网址。")
final class RunVerb implements Callable<Integer> {
    static final int SERVING = -1;

    @Option(names = "--port", defaultValue = "8090", description = "端口，缺省 ${DEFAULT-VALUE}")
    int port;

    @Option(names = "--bind", defaultValue = "127.0.0.1", description = "监听地址，缺省只对本机开放")
    String bind;

    @Override
    public Integer call() {
        var app = new SpringApplication(Kehui.class);
        app.setDefaultProperties(Map.of("server.port", port, "server.address", bind));
        app.run();
        return SERVING;
    }
}
