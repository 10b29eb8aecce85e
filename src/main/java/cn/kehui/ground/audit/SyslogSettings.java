package cn.kehui.ground.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The central collector, as {@code KEHUI_SYSLOG} names it.
 *
 * @param target null: there is none
 */
public record SyslogSettings(@Nullable Target target) {
    private static final int TLS_PORT = 6514;
    private static final int TCP_PORT = 601;

    /**
     * @param tls how the way is guarded; null: not at all
     */
    record Target(String host, int port, @Nullable SSLSocketFactory tls) {
        @Override
        public String toString() {
            return (tls == null ? "tcp://" : "tls://") + host + ":" + port;
        }
    }

    /**
     * Reads {@code KEHUI_SYSLOG} ({@code tls://host:6514}, {@code tcp://host:601}) and {@code
     * KEHUI_SYSLOG_CA}, a file of certificates to trust instead of the machine's own.
     *
     * @throws IllegalArgumentException if they do not fit; its words name the variable
     */
    public static SyslogSettings of(UnaryOperator<@Nullable String> variable) {
        var named = value(variable, "KEHUI_SYSLOG");
        if (named.isEmpty()) {
            return new SyslogSettings(null);
        }
        var url = url(named);
        boolean tls = "tls".equals(url.getScheme());
        var ca = value(variable, "KEHUI_SYSLOG_CA");
        int port = url.getPort() > 0 ? url.getPort() : tls ? TLS_PORT : TCP_PORT;
        return new SyslogSettings(new Target(bare(url.getHost()), port, tls ? trusting(ca) : null));
    }

    private static URI url(String named) {
        try {
            var url = new URI(named);
            boolean known = "tls".equals(url.getScheme()) || "tcp".equals(url.getScheme());
            boolean more = url.getUserInfo() != null || url.getQuery() != null;
            if (known && url.getHost() != null && !more && url.getPath().matches("/?")) {
                return url;
            }
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException("KEHUI_SYSLOG", e);
        }
        throw new IllegalArgumentException("KEHUI_SYSLOG");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static SSLSocketFactory trusting(String file) {
        try {
            if (file.isEmpty()) {
                return SSLContext.getDefault().getSocketFactory();
            }
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            try (var in = Files.newInputStream(Path.of(file))) {
                int number = 0;
                for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    trusted.setCertificateEntry("ca" + number++, each);
                }
            }
            if (trusted.size() == 0) {
                throw new IllegalArgumentException("KEHUI_SYSLOG_CA");
            }
            var managers =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException | java.nio.file.InvalidPathException e) {
            throw new IllegalArgumentException("KEHUI_SYSLOG_CA", e);
        }
    }

    private static String value(UnaryOperator<@Nullable String> variable, String name) {
        var value = variable.apply(name);
        return value == null ? "" : value.strip();
    }
}
