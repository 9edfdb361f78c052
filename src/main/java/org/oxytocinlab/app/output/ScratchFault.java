package org.oxytocinlab.app.output;

import java.io.IOException;

/** Numbers that could not be kept on disk while a study goes on; the message says where and why. */
public final class ScratchFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScratchFault(String message, IOException cause) {
        super(message, cause);
    }
}
