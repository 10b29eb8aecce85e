package cn.kehui.visitor.programme;

import java.util.UUID;

/**
 * A unit that opens something to everybody.
 *
 * @param region the code of its region
 */
public record Institution(UUID id, String name, String region) {}
