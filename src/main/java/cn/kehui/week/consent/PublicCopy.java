package cn.kehui.week.consent;

import cn.kehui.ground.vault.BlobId;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a photograph for everybody.
 *
 * @param blob null: none can be made
 * @param hidden how many heads were hidden on it
 * @param why none can be made; empty: one was
 */
public record PublicCopy(@Nullable BlobId blob, int hidden, String why) {}
