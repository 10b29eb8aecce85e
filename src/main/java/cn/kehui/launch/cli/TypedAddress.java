package cn.kehui.launch.cli;

import cn.kehui.ground.database.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which addresses the product is to be reached, as it is typed. */
final class TypedAddress {
    @Option(names = "--port", defaultValue = "8090", description = "端口，缺省 ${DEFAULT-VALUE}")
    int port;

    @Option(names = "--bind", defaultValue = "127.0.0.1", description = "监听地址，缺省只对本机开放")
    String bind = "127.0.0.1";

    @Option(
            names = "--public",
            paramLabel = "URL",
            defaultValue = "${env:KEHUI_PUBLIC:-}",
            description = "经反向代理对外的网址；须凭钥匙打开")
    @Nullable String publicly;

    @Option(
            names = "--staff",
            paramLabel = "URL",
            defaultValue = "${env:KEHUI_STAFF:-}",
            description = "工作人员另用的网址；不填与 --public 相同")
    @Nullable String staff;

    /**
     * @throws Refusal for what is no address
     */
    Address address() {
        try {
            var address =
                    new Address(InetAddress.getByName(bind), port, said(publicly), said(staff));
            var unreadable = address.unreadable();
            if (unreadable != null) {
                throw new Refusal("run.url", unreadable);
            }
            return address;
        } catch (UnknownHostException e) {
            throw new Refusal("run.bind", bind, "没有这个地址");
        }
    }

    /** A unit file whose variable is not set passes an empty word. */
    private static @Nullable String said(@Nullable String option) {
        return option == null || option.isBlank() ? null : option.strip();
    }
}
