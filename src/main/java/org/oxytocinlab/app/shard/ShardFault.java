package org.oxytocinlab.app.shard;

import org.jspecify.annotations.Nullable;

/** A shard that cannot be used; the message says which and why. */
public final class ShardFault extends Exception {

    private static final long serialVersionUID = 1L;

    ShardFault(String message) {
        super(message);
    }

    ShardFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
