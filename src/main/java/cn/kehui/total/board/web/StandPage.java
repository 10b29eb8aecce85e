package cn.kehui.total.board.web;

import java.util.List;

/**
 * How far something has come, as a card prints it.
 *
 * @param of how many are expected; {@code done}, {@code waiting}, {@code returned} of them
 * @param left how long there is, {@code day} until when; empty: nothing is asked by a day
 * @param look soon, late or empty
 */
public record StandPage(
        int of,
        int done,
        int waiting,
        int returned,
        String left,
        String day,
        String look,
        List<Chip> chips) {

    /** A state in one word. */
    public record Chip(String look, String words) {}
}
