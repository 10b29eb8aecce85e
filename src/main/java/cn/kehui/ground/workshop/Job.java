package cn.kehui.ground.workshop;

import java.nio.file.Path;

/**
 * One kind of work on a file that somebody sent. A room that reads files names its job in {@code
 * META-INF/services}, so that a process of the workshop knows it; the job itself knows no database
 * and keeps nothing from one file to the next.
 *
 * @param <A> what is asked: a record
 * @param <R> what comes of it: a record, or one of a sealed choice
 */
public interface Job<A, R> {
    /** Under which both sides know it. */
    default String name() {
        return getClass().getName();
    }

    /** How the file is called, for whoever looks on; empty: nobody is told of it. */
    default String called(A asked) {
        return "";
    }

    Class<A> asks();

    Class<R> gives();

    /**
     * Does the work. What is wrong with the file is part of the result; what is thrown is said of
     * the file as damage.
     *
     * @param file may be read, and is not changed
     */
    R run(Path file, A asked) throws Exception;
}
