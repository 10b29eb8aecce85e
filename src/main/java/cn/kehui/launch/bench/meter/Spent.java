package cn.kehui.launch.bench.meter;

/**
 * What one piece of work took.
 *
 * @param seconds by the clock
 * @param own milliseconds of computing of this process, {@code readers} of those that open files,
 *     {@code database} of PostgreSQL
 */
public record Spent(double seconds, double own, double readers, double database) {}
