package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.pharmacology.Receptors;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.pharmacology.Vasodilation;
import org.oxytocinlab.engine.physiology.Anaesthesia;
import org.oxytocinlab.engine.physiology.Arteries;
import org.oxytocinlab.engine.physiology.Awakening;
import org.oxytocinlab.engine.physiology.Baroreflex;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Cervix;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.OwnDrive;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.SecondStage;
import org.oxytocinlab.engine.physiology.UterineSensitivity;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Substance;

/** Every parameter of every room, in the order in which they are explained. */
public final class Catalogue {

    /**
     * The parameters of one room.
     *
     * @param name the room in words
     * @param parameters in the order of its equations
     * @param in the bodies that have it
     */
    public record Room(String name, List<Published> parameters, In in) {

        Room(String name, List<Published> parameters) {
            this(name, parameters, In.ALL);
        }

        static Room ofLabour(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.LABOUR);
        }

        static Room ofCirculation(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.CIRCULATION);
        }
    }

    /** Which bodies have a room. */
    public enum In {
        ALL,
        LABOUR,
        /** Those of cases that ask for it. */
        CIRCULATION
    }

    /**
     * Two parameters of which one must lie below the other.
     *
     * @param lower the one below
     * @param upper the one above
     * @param why what the two mean, as a request
     */
    public record Ascending(Published lower, Published upper, String why) {}

    /** All rooms. */
    public static final List<Room> ROOMS = List.of(
            new Room(
                    "plasma",
                    List.of(
                            Plasma.HALF_LIFE,
                            Plasma.CLEARANCE,
                            Plasma.CENTRAL_VOLUME,
                            Plasma.EXCHANGE,
                            Plasma.PERIPHERAL_VOLUME,
                            Plasma.MASS)),
            new Room("muscle", List.of(IntramuscularDepot.ABSORPTION, IntramuscularDepot.BIOAVAILABILITY)),
            new Room(
                    "pituitary",
                    List.of(
                            Pituitary.TONIC,
                            Pituitary.PULSE,
                            Pituitary.PULSE_RATE,
                            Pituitary.FIRST_STAGE_RATE,
                            Pituitary.SECOND_STAGE_RATE,
                            Pituitary.SURGE,
                            Pituitary.EPIDURAL)),
            new Room("effect site", List.of(EffectSite.EQUILIBRATION, EffectSite.EQUILIBRATION_TWO)),
            new Room(
                    "sensitivity",
                    List.of(
                            UterineSensitivity.RISE,
                            UterineSensitivity.OBESITY,
                            UterineSensitivity.OBESITY_THRESHOLD,
                            UterineDrive.BASELINE)),
            new Room(
                    "uterus",
                    List.of(
                            Uterus.FREQUENCY_AT_REST,
                            Uterus.FREQUENCY_RISE,
                            Uterus.FREQUENCY_EC50,
                            Uterus.FREQUENCY_EXPONENT,
                            Uterus.AMPLITUDE_AT_REST,
                            Uterus.AMPLITUDE_RISE,
                            Uterus.AMPLITUDE_EC50,
                            Uterus.AMPLITUDE_EXPONENT,
                            Uterus.TONE_AT_REST,
                            Uterus.TONE_RISE,
                            Uterus.TONE_EC50,
                            Uterus.DURATION,
                            Uterus.LONGEST_SHARE,
                            ContractionPulse.FALL_TO_RISE,
                            Irregularity.INTERVAL,
                            Irregularity.HEIGHT,
                            Irregularity.SHORTEST)),
            Room.ofLabour("receptors", Receptors.RECOVERY, Receptors.LOSS, Receptors.LOSS_EC50, Receptors.RESERVE),
            Room.ofLabour(
                    "awakening",
                    Awakening.TIME,
                    Awakening.QUIET,
                    Awakening.FULL,
                    Awakening.FADING,
                    Awakening.RUPTURE,
                    Awakening.AT_INDUCTION,
                    Awakening.IN_LABOUR),
            Room.ofLabour(
                    "own drive",
                    OwnDrive.FIRST,
                    OwnDrive.RISE,
                    OwnDrive.REFERENCE_CLEARANCE,
                    OwnDrive.STRENGTH,
                    OwnDrive.SLOW_STRENGTH,
                    OwnDrive.REFLEX),
            Room.ofLabour(
                    "cervix",
                    Cervix.RATE,
                    Cervix.SLOW_RATE,
                    Cervix.PARITY,
                    Cervix.LATENT,
                    Cervix.MIDPOINT,
                    Cervix.WIDTH,
                    Cervix.AT_START,
                    Cervix.SLOW_AT_START),
            Room.ofLabour(
                    "second stage",
                    SecondStage.LENGTH,
                    SecondStage.PAROUS_LENGTH,
                    SecondStage.EPIDURAL,
                    SecondStage.PAROUS_EPIDURAL,
                    SecondStage.SCALE,
                    SecondStage.REFERENCE,
                    SecondStage.EXPONENT,
                    SecondStage.CROWNING),
            Room.ofCirculation(
                    "vasodilation",
                    Vasodilation.TRANSIT,
                    Vasodilation.ONSET,
                    Vasodilation.HALF_DOSE,
                    Vasodilation.EXPONENT,
                    Vasodilation.STRONGEST,
                    Vasodilation.LOSS,
                    Vasodilation.RECOVERY),
            Room.ofCirculation(
                    "arteries",
                    Arteries.HEART_RATE,
                    Arteries.PRESSURE,
                    Arteries.VENOUS,
                    Arteries.STROKE,
                    Arteries.COMPLIANCE,
                    Arteries.UNLOADING,
                    Arteries.UNLOADING_DELAY),
            Room.ofCirculation(
                    "baroreflex",
                    Baroreflex.HEART_GAIN,
                    Baroreflex.HEART_DELAY,
                    Baroreflex.VESSEL_GAIN,
                    Baroreflex.VESSEL_DELAY),
            Room.ofCirculation(
                    "anaesthesia",
                    Anaesthesia.HALF_REFLEX,
                    Anaesthesia.STEEPNESS,
                    Anaesthesia.DILATATION,
                    Anaesthesia.DEPRESSION),
            new Room(
                    "vasopressin",
                    List.of(
                            Vasopressin.THRESHOLD,
                            Vasopressin.SLOPE,
                            Vasopressin.LOWEST,
                            Vasopressin.STRESS,
                            Vasopressin.TURNOVER,
                            Vasopressin.STRESS_DRIFT)),
            new Room(
                    "kidney",
                    List.of(
                            Antidiuresis.TRACKING,
                            Antidiuresis.POTENCY,
                            Antidiuresis.EC50,
                            Antidiuresis.EXPONENT,
                            Antidiuresis.DELAY,
                            Kidney.LOWEST_OSMOLALITY,
                            Kidney.HIGHEST_OSMOLALITY,
                            Kidney.OTHER_SOLUTE,
                            Kidney.EXCRETION,
                            Kidney.NATRIURESIS,
                            Kidney.NATRIURESIS_DELAY)),
            new Room(
                    "body water",
                    List.of(
                            BodyWater.WATER,
                            BodyWater.EARLY_WATER,
                            BodyWater.COURSE,
                            BodyWater.WATER_PER_WEIGHT,
                            BodyWater.INTRACELLULAR,
                            BodyWater.SODIUM,
                            BodyWater.INSENSIBLE)));

    /** All parameters that a case may set. */
    public static final List<Published> ALL =
            ROOMS.stream().flatMap(room -> room.parameters().stream()).toList();

    /** The pairs that must ascend. */
    public static final List<Ascending> ASCENDING = List.of(
            new Ascending(
                    Awakening.QUIET, Awakening.FULL, "expected the activity that awakens nothing to be the lower one"),
            new Ascending(
                    Kidney.LOWEST_OSMOLALITY,
                    Kidney.HIGHEST_OSMOLALITY,
                    "expected the most dilute urine to be the lower one"));

    private static final List<Published> ONE_COMPARTMENT = List.of(Plasma.HALF_LIFE, EffectSite.EQUILIBRATION);
    private static final List<Published> TWO_COMPARTMENTS =
            List.of(Plasma.CENTRAL_VOLUME, Plasma.EXCHANGE, Plasma.PERIPHERAL_VOLUME, EffectSite.EQUILIBRATION_TWO);

    /** What body water follows from in a woman whose weight is not known. */
    private static final List<Published> UNWEIGHED = List.of(BodyWater.WATER, BodyWater.EARLY_WATER, BodyWater.COURSE);

    /** What only a labour uses. */
    private static final Set<Published> OF_LABOUR = Stream.concat(
                    of(In.LABOUR),
                    Stream.of(
                            Pituitary.EPIDURAL,
                            Pituitary.FIRST_STAGE_RATE,
                            Pituitary.SECOND_STAGE_RATE,
                            Pituitary.SURGE))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Published> OF_CIRCULATION = of(In.CIRCULATION).collect(Collectors.toUnmodifiableSet());

    /** Every drug beside oxytocin that a body takes up, and that a case may give; none yet. */
    public static final List<Substance> DRUGS = List.of();

    private Catalogue() {}

    private static Stream<Published> of(In in) {
        return ROOMS.stream().filter(room -> room.in() == in).flatMap(room -> room.parameters().stream());
    }

    /** The parameter that a case calls by this name, if there is one. */
    public static Optional<Published> named(String name) {
        return ALL.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /** Whether a model of this variant has the parameter. */
    public static boolean belongs(Published parameter, PlasmaVariant variant) {
        return !(variant == PlasmaVariant.ONE_COMPARTMENT ? TWO_COMPARTMENTS : ONE_COMPARTMENT).contains(parameter);
    }

    /** Whether anything uses the parameter in this labour. */
    public static boolean belongs(Published parameter, Labour labour) {
        return labour.isAny() ? !parameter.equals(UterineDrive.BASELINE) : !OF_LABOUR.contains(parameter);
    }

    /** Whether anything uses the parameter with what is asked of the circulation. */
    public static boolean belongs(Published parameter, Circulation circulation) {
        return circulation.isAsked() || !OF_CIRCULATION.contains(parameter);
    }

    /** The parameters that this woman's body uses; a weight takes the place of the body water of the average woman. */
    public static Stream<Published> usedBy(Woman woman, Settings settings) {
        List<Published> unused = woman.weight() == null ? List.of(BodyWater.WATER_PER_WEIGHT) : UNWEIGHED;
        return ALL.stream()
                .filter(parameter -> belongs(parameter, settings.plasma()) && !unused.contains(parameter))
                .filter(parameter -> belongs(parameter, woman.labour()) && belongs(parameter, settings.circulation()));
    }
}
