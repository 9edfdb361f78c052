package org.oxytocinlab.engine;

import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;

/** What a nurse is made to see, piece by piece; what is not said she could not see. */
public record Look(Reading reading) {

    public static Look at(double time) {
        return new Look(new Reading(
                time, List.of(), Double.NaN, Double.NaN, FetalStatus.NORMAL, Double.NaN, Double.NaN, Double.NaN));
    }

    public Look seeing(List<Contraction> strip) {
        return with(strip, reading.tone(), reading.montevideo(), reading.fetus());
    }

    public Look tone(double tone) {
        return with(reading.seen(), tone, reading.montevideo(), reading.fetus());
    }

    public Look montevideo(double units) {
        return with(reading.seen(), reading.tone(), units, reading.fetus());
    }

    public Look fetus(FetalStatus fetus) {
        return with(reading.seen(), reading.tone(), reading.montevideo(), fetus);
    }

    public Look balance(double balance) {
        return beside(balance, reading.sodium(), reading.cervix());
    }

    public Look sodium(double sodium) {
        return beside(reading.balance(), sodium, reading.cervix());
    }

    public Look cervix(double centimetres) {
        return beside(reading.balance(), reading.sodium(), centimetres);
    }

    private Look with(List<Contraction> strip, double tone, double montevideo, FetalStatus fetus) {
        return new Look(new Reading(
                reading.time(), strip, tone, montevideo, fetus, reading.balance(), reading.sodium(), reading.cervix()));
    }

    private Look beside(double balance, double sodium, double cervix) {
        return new Look(new Reading(
                reading.time(),
                reading.seen(),
                reading.tone(),
                reading.montevideo(),
                reading.fetus(),
                balance,
                sodium,
                cervix));
    }
}
