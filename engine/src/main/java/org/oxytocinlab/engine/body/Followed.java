package org.oxytocinlab.engine.body;

/**
 * What a case asks to be followed beside plasma, uterus and water; what is not asked for costs nothing.
 *
 * @param circulation of the mother
 * @param fetus its oxygen and its heart
 * @param thirdStage the uterus after birth, and what bleeds
 * @param brain whether her brain, which adapts to her sodium, is
 */
public record Followed(Circulation circulation, Fetus fetus, ThirdStage thirdStage, boolean brain) {
    /** Nothing. */
    public static final Followed NOTHING = new Followed(Circulation.NO, Fetus.NO, ThirdStage.NO, false);

    /** The same with another circulation. */
    public Followed with(Circulation other) {
        return new Followed(other, fetus, thirdStage, brain);
    }

    /** The same with another fetus. */
    public Followed with(Fetus other) {
        return new Followed(circulation, other, thirdStage, brain);
    }

    /** The same with another third stage. */
    public Followed with(ThirdStage other) {
        return new Followed(circulation, fetus, other, brain);
    }

    /** The same with the brain. */
    public Followed withBrain() {
        return new Followed(circulation, fetus, thirdStage, true);
    }

    /** Whether bodies of this kind are among those that are followed. */
    boolean has(Catalogue.In in) {
        return switch (in) {
            case CIRCULATION -> circulation.isAsked();
            case FETUS -> fetus.isAsked();
            case CORD -> fetus.isCordPressed();
            case FETAL_SODIUM -> fetus.isSodiumFollowed();
            case THIRD_STAGE, THIRD_STAGE_OF_LABOUR -> thirdStage.isAsked();
            case BRAIN -> brain;
            case BLEEDING_CIRCULATION -> thirdStage.isAsked() && circulation.isAsked();
            case BLOOD -> thirdStage.blood();
            case BLOOD_VOLUME -> has(Catalogue.In.BLOOD) || has(Catalogue.In.BLEEDING_CIRCULATION);
            case ALL, LABOUR -> true;
        };
    }
}
