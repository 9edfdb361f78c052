package org.oxytocinlab.engine.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What counts as too many contractions and as too long a one: one profile for each source, because they differ. A
 * window that is not yet full shows nothing.
 */
public enum Definition {
    /** More than 5 per 10 min averaged over 30 min; does not define hypertonus [nichd2008]. */
    NICHD_2008("NICHD 2008", 16, 30) {
        @Override
        public boolean tachysystole(Onsets look) {
            return look.time() >= 30 && look.onsetsInLast(30) > 15;
        }
    },
    /** More than 5 in each of two adjoining 10-minute windows; a contraction of 2 min or more [nice-tachysystole]. */
    NICE("NICE", 12, 20) {
        @Override
        public boolean tachysystole(Onsets look) {
            return tooManyInAdjoiningTens(look, 0);
        }

        @Override
        public boolean hypertonus(Reading look) {
            return look.longest() >= LONG;
        }
    },
    /** 6 in 10 min; a contraction of more than 2 min [acog1999]. */
    ACOG_1999("ACOG 1999", 6, 10) {
        @Override
        public boolean tachysystole(Onsets look) {
            return look.inTenMinutes() >= 6;
        }

        @Override
        public boolean hypertonus(Reading look) {
            return look.longest() > LONG;
        }
    },
    /** More than 5 in 10 min, or onsets within 1 min of each other; a contraction of 2 min or more [mussenhealth]. */
    TEXTBOOK("textbook", 2, 2) {
        @Override
        public boolean tachysystole(Onsets look) {
            return look.inTenMinutes() > 5 || crowded(look.seen());
        }

        @Override
        public boolean hypertonus(Reading look) {
            return look.longest() >= LONG;
        }
    },
    /**
     * Over a 30-minute segment: more than 5 in each of two adjoining 10-minute windows; two contractions of more than
     * 2 min, a tone of 25 mmHg or 300 Montevideo units [clark2015].
     */
    CLARK("Clark checklist", 12, 20) {
        @Override
        public boolean tachysystole(Onsets look) {
            return tooManyInAdjoiningTens(look, 0) || tooManyInAdjoiningTens(look, 10);
        }

        @Override
        public boolean hypertonus(Reading look) {
            long longOnes = look.seen().stream()
                    .filter(contraction -> contraction.duration() > LONG)
                    .count();
            return longOnes >= 2 || look.value(Sign.RESTING_TONE) >= 25 || look.value(Sign.MONTEVIDEO) >= 300;
        }
    },
    /** More than 4 in 10 min; a contraction of more than 60 s; offered, never a default [who-mcpc]. */
    WHO("WHO", 5, 10) {
        @Override
        public boolean tachysystole(Onsets look) {
            return look.inTenMinutes() > 4;
        }

        @Override
        public boolean hypertonus(Reading look) {
            return look.longest() > 60;
        }
    };

    private static final double LONG = 120;

    private final String words;
    private final int together;
    private final double within;

    /**
     * A definition.
     *
     * @param together fewer onsets are never too many
     * @param within some minutes, however they lie
     */
    Definition(String words, int together, double within) {
        this.words = words;
        this.together = together;
        this.within = within;
    }

    /** The name in a protocol. */
    public String words() {
        return words;
    }

    /** Whether there is any moment at all at which these contractions might come too often; nobody need look where not. */
    public boolean isConceivable(Tally contractions) {
        return contractions.isEver(together, within);
    }

    /** Whether the contractions seen come too often. */
    public abstract boolean tachysystole(Onsets look);

    /** Whether a contraction, or the tone, lasts too long; never where the source does not say. */
    public boolean hypertonus(Reading look) {
        return false;
    }

    /** The definition with this name, if there is one. */
    public static Optional<Definition> named(String words) {
        return Arrays.stream(values())
                .filter(definition -> definition.words.equalsIgnoreCase(words))
                .findFirst();
    }

    private static boolean tooManyInAdjoiningTens(Onsets look, double ago) {
        return look.time() >= ago + 20
                && look.onsetsBetween(ago + 20, ago + 10) > 5
                && look.onsetsBetween(ago + 10, ago) > 5;
    }

    private static boolean crowded(List<Contraction> seen) {
        for (int i = 1; i < seen.size(); i++) {
            if (seen.get(i).onset() - seen.get(i - 1).onset() <= 1) {
                return true;
            }
        }
        return false;
    }
}
