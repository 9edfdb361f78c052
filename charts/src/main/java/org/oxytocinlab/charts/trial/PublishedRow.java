package org.oxytocinlab.charts.trial;

/**
 * A published number beside what the model answers.
 *
 * @param id number of the row: "UTE-07"
 * @param words what was measured
 * @param place where the model lies: -1 and 1 are the limits of the published band, whose middle is 0
 * @param inside whether it lies in the band
 * @param tested whether the row could have refuted the model
 * @param model the model's value: "3.03"
 * @param band the published band with its unit: "2.5 to 3.5 mL/min"
 */
public record PublishedRow(
        String id, String words, double place, boolean inside, boolean tested, String model, String band) {}
