package org.oxytocinlab.engine.quantity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a quantity is called, once for every file, table, figure and sentence.
 *
 * @param key its name in the files of a run, with its unit; scripts rely on it
 * @param words as a teacher calls it, and as a line under {@code expect:} does
 * @param label its name in a table, without the unit
 * @param heading its name above a panel
 * @param unit in which its values are counted; the digits that are shown follow the unit
 * @param isUnitTold whether the words say the unit already
 * @param basis by what it goes
 * @param views where it is shown without being asked for
 */
public record Card(
        String key,
        String words,
        String label,
        String heading,
        Unit unit,
        boolean isUnitTold,
        Basis basis,
        Set<View> views) {

    /** Copies the views. */
    public Card {
        Set<View> own = EnumSet.noneOf(View.class);
        own.addAll(views);
        views = Collections.unmodifiableSet(own);
    }

    /** A quantity with a name of its own in files. */
    public static Card of(String key, String words, Unit unit) {
        return new Card(key, words, words, capital(words), unit, unit == Unit.ONE, Basis.PLAIN, Set.of());
    }

    /** A quantity that files call by its words and its unit. */
    public static Card of(String words, Unit unit) {
        return of("", words, unit).filed();
    }

    /** A number of minutes, of which the words say so: "minutes in goal". */
    public static Card minutes(String key, String words) {
        return new Card(key, words, words, capital(words), Unit.MINUTE, true, Basis.PLAIN, Set.of());
    }

    /** A number of hours, of which the words say so: "hours to birth"; its key is made of the words. */
    public static Card hours(String words) {
        return new Card("", words, words, capital(words), Unit.HOUR, true, Basis.PLAIN, Set.of()).filed();
    }

    /** The same with the key made of the words. */
    public static Card minutes(String words) {
        return minutes("", words).filed();
    }

    /** The same quantity where files call it by its words and its unit. */
    public Card filed() {
        return new Card(column(), words, label, heading, unit, isUnitTold, basis, views);
    }

    /** The same with another name in tables. */
    public Card labelled(String other) {
        return new Card(key, words, other, heading, unit, isUnitTold, basis, views);
    }

    /** The same with another name above a panel. */
    public Card headed(String other) {
        return new Card(key, words, label, other, unit, isUnitTold, basis, views);
    }

    /** The same by something that does not go without saying. */
    public Card by(Basis other) {
        return new Card(key, words, label + other.note(), heading, unit, isUnitTold, other, views);
    }

    /** The same, shown in these places and no others. */
    public Card seen(View... places) {
        return new Card(key, words, label, heading, unit, isUnitTold, basis, Set.of(places));
    }

    /** Whether only some bodies have it: those in labour, or of which a case asks that it be followed. */
    public boolean isOfSome() {
        return View.OF_SOME.stream().anyMatch(this::isSeen);
    }

    /** Whether it is shown somewhere. */
    public boolean isSeen(View view) {
        return views.contains(view);
    }

    /** A column of a table of a study: "highest_oxytocin_rate_mU_per_min". */
    public String column() {
        String name = isUnitTold
                ? words
                : words + " " + unit.symbol().replace("/", " per ").replace("%", "pct");
        return name.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /** A label with the unit, where the words do not say it: "lowest plasma sodium, mmol/L". */
    public String withUnit(String of) {
        return isUnitTold ? of : of + ", " + unit.symbol();
    }

    /** A heading that says by what it goes: "Contractions (model)". */
    public String fullHeading() {
        return heading + basis.note();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
