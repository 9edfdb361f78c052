package org.oxytocinlab.app.classroom;

/** A request that is not granted, with a status of HTTP and a sentence for whoever asked. */
final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    Rejection(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    static Rejection malformed(String words) {
        return new Rejection(400, words);
    }

    /** Well-formed, but the class is somewhere else by now. */
    static Rejection late(String words) {
        return new Rejection(409, words);
    }

    int status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
