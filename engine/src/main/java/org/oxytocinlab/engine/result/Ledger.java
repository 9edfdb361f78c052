package org.oxytocinlab.engine.result;

/**
 * An account that must close: what came in is what is there, less what was there, plus what left.
 *
 * @param of what is counted: "oxytocin [mU]"
 * @param in sum of everything given
 * @param out sum of everything lost
 * @param gain content at the end less content at the start
 */
public record Ledger(String of, double in, double out, double gain) {

    /** What is missing or too much, relative to what passed through the account. */
    public double error() {
        double turnover = Math.max(Math.abs(in), Math.abs(out));
        return turnover == 0 ? Math.abs(gain) : Math.abs(in - out - gain) / turnover;
    }
}
