package org.oxytocinlab.charts.file;

import org.w3c.dom.Element;

/** An SVG file, and the tree that was written to it. */
public final class Svg {
    private final byte[] file;
    private final Element tree;

    Svg(byte[] file, Element tree) {
        this.file = file;
        this.tree = tree;
    }

    /** The bytes of the file, UTF-8. */
    public byte[] file() {
        return file;
    }

    /** The element {@code svg}; whoever takes it may change it. */
    public Element tree() {
        return tree;
    }
}
