package cn.kehui.world;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A connection that tells {@link Asked} what goes over it, and how many rows come back. */
final class Listening {
    private Listening() {}

    static Connection to(Connection there) {
        return heard(Connection.class, (_, method, words) -> connection(there, method, words));
    }

    private static Object connection(Connection there, Method method, Object[] words)
            throws Throwable {
        if (method.getName().equals("commit")) {
            Asked.hear(Asked.COMMIT);
        }
        var answer = call(there, method, words);
        return switch (answer) {
            case PreparedStatement prepared ->
                    heard(
                            PreparedStatement.class,
                            (_, each, more) -> statement(prepared, (String) words[0], each, more));
            case Statement plain ->
                    heard(Statement.class, (_, each, more) -> statement(plain, "", each, more));
            case null, default -> answer;
        };
    }

    private static Object statement(Statement there, String sql, Method method, Object[] words)
            throws Throwable {
        var name = method.getName();
        if (name.startsWith("execute") && !name.equals("executeBatch") || name.equals("addBatch")) {
            Asked.hear(words != null && words.length > 0 ? String.valueOf(words[0]) : sql);
            if (there.getConnection().getAutoCommit() && !name.equals("addBatch")) {
                Asked.hear(Asked.COMMIT);
            }
        }
        var answer = call(there, method, words);
        return answer instanceof ResultSet rows
                ? heard(ResultSet.class, (_, each, more) -> row(rows, each, more))
                : answer;
    }

    private static Object row(ResultSet there, Method method, Object[] words) throws Throwable {
        var answer = call(there, method, words);
        if (method.getName().equals("next") && Boolean.TRUE.equals(answer)) {
            Asked.hear(Asked.ROW);
        }
        return answer;
    }

    private static Object call(Object there, Method method, Object[] words) throws Throwable {
        try {
            return method.invoke(there, words);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T heard(Class<T> kind, InvocationHandler handler) {
        return kind.cast(
                Proxy.newProxyInstance(
                        Listening.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
