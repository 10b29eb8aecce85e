package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.ground.account.Actor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks one thing after the other, undoes what it changed, and keeps what answered with a fault. */
final class HostileAsk {
    final List<String> faults = new ArrayList<>();
    final TreeSet<String> walked = new TreeSet<>();

    private final MockMvcTester web;
    private final PlatformTransactionManager transactions;
    private int asked;

    HostileAsk(MockMvcTester web, PlatformTransactionManager transactions) {
        this.web = web;
        this.transactions = transactions;
    }

    /** Whoever is not turned away. */
    Actor opener(WalkedRoute route) {
        for (var who : route.who()) {
            int status = ask(route, who, route.path(), route.but("", null), "as it is");
            if (status != 403 && status != 404) {
                return who;
            }
        }
        return route.who().getFirst();
    }

    int ask(
            WalkedRoute route,
            Actor who,
            String path,
            Map<String, List<String>> fields,
            String what) {
        walked.add(route.name());
        return undone(
                route.name() + " " + what,
                () -> {
                    var method = HttpMethod.valueOf(route.method());
                    var request = web.method(method).uri(URI.create(path));
                    if (!route.files().isEmpty()) {
                        request.contentType("multipart/form-data; boundary=x");
                    }
                    return filled(request, route, who, fields).exchange().getResponse().getStatus();
                });
    }

    void send(WalkedRoute route, Actor who, String name, String bytes) {
        undone(
                route.name() + " file " + shown(name) + " " + bytes,
                () -> {
                    var request = web.post().uri(URI.create(route.path())).multipart();
                    for (var field : route.files()) {
                        request.file(
                                new MockMultipartFile(field, name, null, bytes.getBytes(UTF_8)));
                    }
                    return filled(request, route, who, route.but("", null))
                            .exchange()
                            .getResponse()
                            .getStatus();
                });
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(
            B request, WalkedRoute route, Actor who, Map<String, List<String>> fields) {
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        var kind = route.path().endsWith("/answers") ? "application/json" : "text/html";
        return request.accept(kind, "*/*")
                .with(user(who.id().toString()))
                .with(csrf())
                .with(this::fromElsewhere);
    }

    /** Another visitor each time, or the doors would answer nothing but that these are too many. */
    private MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
        asked++;
        request.setRemoteAddr(
                "127.%d.%d.%d".formatted(1 + asked / 65536, asked / 256 % 256, asked % 256));
        return request;
    }

    /** What it changes is undone. */
    private int undone(String what, IntSupplier asking) {
        var before = TransactionSynchronizationManager.getSynchronizations();
        var undone = new TransactionTemplate(transactions);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        Integer status =
                undone.execute(
                        transaction -> {
                            transaction.setRollbackOnly();
                            return asking.getAsInt();
                        });
        forget(before);
        if (status == null || status >= 500) {
            faults.add(what + " answered " + status);
        }
        return status == null ? 500 : status;
    }

    static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "… " + value.length() : value;
    }

    /** What was to be done once it is committed: it is never, and thousands would be kept. */
    private static void forget(List<TransactionSynchronization> before) {
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationManager.initSynchronization();
        before.forEach(TransactionSynchronizationManager::registerSynchronization);
    }
}
