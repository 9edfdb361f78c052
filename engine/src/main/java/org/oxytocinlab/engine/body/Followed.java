package org.oxytocinlab.engine.body;

/**
 * What a case asks to be followed beside plasma, uterus and water; what is not asked for costs nothing.
 *
 * @param circulation of the mother
 * @param fetus its oxygen and its heart
 */
public record Followed(Circulation circulation, Fetus fetus) {
    /** Nothing. */
    public static final Followed NOTHING = new Followed(Circulation.NO, Fetus.NO);

    /** The same with another circulation. */
    public Followed with(Circulation other) {
        return new Followed(other, fetus);
    }

    /** The same with another fetus. */
    public Followed with(Fetus other) {
        return new Followed(circulation, other);
    }

    /** Whether bodies of this kind are among those that are followed. */
    boolean has(Catalogue.In in) {
        return switch (in) {
            case CIRCULATION -> circulation.isAsked();
            case FETUS -> fetus.isAsked();
            case ALL, LABOUR -> true;
        };
    }
}
