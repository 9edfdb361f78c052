package org.oxytocinlab.engine;

import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;

/** What a nurse is made to see, piece by piece; what is not said she could not see. */
public record Look(Reading reading) {

    public static Look at(double time) {
        return new Look(Reading.of(time, List.of()));
    }

    public Look seeing(List<Contraction> strip) {
        return new Look(new Reading(reading.time(), strip, reading.fetus(), reading.examined(), reading.signs()));
    }

    public Look tone(double tone) {
        return reading(Sign.RESTING_TONE, tone);
    }

    public Look montevideo(double units) {
        return reading(Sign.MONTEVIDEO, units);
    }

    public Look fetus(FetalStatus fetus) {
        return new Look(reading.with(fetus));
    }

    public Look balance(double balance) {
        return reading(Sign.FLUID_BALANCE, balance);
    }

    public Look sodium(double sodium) {
        return reading(Sign.SODIUM, sodium);
    }

    public Look cervix(double centimetres) {
        return reading(Sign.DILATATION, centimetres);
    }

    public Look reading(Sign sign, double value) {
        return new Look(reading.with(sign, value));
    }
}
