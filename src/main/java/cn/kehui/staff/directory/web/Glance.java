package cn.kehui.staff.directory.web;

/**
 * How far a unit has come with what it owes, as a list tells it.
 *
 * @param says what the figures are of
 * @param of how many are expected; {@code done}, {@code waiting}, {@code returned} of them
 * @param left how long there is, {@code day} until when; empty: all has come in, or no day is set
 * @param look late, soon or empty
 */
public record Glance(
        String says,
        int of,
        int done,
        int waiting,
        int returned,
        String left,
        String day,
        String look) {}
