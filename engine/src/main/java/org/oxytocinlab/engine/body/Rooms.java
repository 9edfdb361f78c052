package org.oxytocinlab.engine.body;

import java.util.List;
import org.oxytocinlab.engine.body.Catalogue.Room;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.pharmacology.Carbetocin;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.Ergot;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.pharmacology.Receptors;
import org.oxytocinlab.engine.pharmacology.SpentReceptors;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.pharmacology.UterotonicEffect;
import org.oxytocinlab.engine.pharmacology.Vasodilation;
import org.oxytocinlab.engine.physiology.Anaesthesia;
import org.oxytocinlab.engine.physiology.Arteries;
import org.oxytocinlab.engine.physiology.Awakening;
import org.oxytocinlab.engine.physiology.Baroreflex;
import org.oxytocinlab.engine.physiology.Blood;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Brain;
import org.oxytocinlab.engine.physiology.Cervix;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.physiology.Cord;
import org.oxytocinlab.engine.physiology.FetalHeart;
import org.oxytocinlab.engine.physiology.FetalOxygen;
import org.oxytocinlab.engine.physiology.FetalSodium;
import org.oxytocinlab.engine.physiology.Filling;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.OwnDrive;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.PlacentalBed;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.physiology.SecondStage;
import org.oxytocinlab.engine.physiology.UterineSensitivity;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.physiology.Vasopressin;

/** Every room with its parameters, in the order in which they are explained. */
final class Rooms {
    static final List<Room> ALL = List.of(
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
            Room.of(
                    Atosiban.DRUG,
                    Atosiban.VOLUME,
                    Atosiban.ELIMINATION,
                    Atosiban.OUTWARD,
                    Atosiban.INWARD,
                    Atosiban.INHIBITION),
            Room.of(
                    Carbetocin.DRUG,
                    Carbetocin.VOLUME,
                    Carbetocin.ELIMINATION,
                    Carbetocin.OUTWARD,
                    Carbetocin.INWARD,
                    Carbetocin.ABSORPTION,
                    Carbetocin.BIOAVAILABILITY,
                    Carbetocin.HALF),
            Room.of(Ergot.ERGOMETRINE),
            Room.of(Ergot.METHYLERGOMETRINE),
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
                    Anaesthesia.DEPRESSION,
                    Anaesthesia.HALF_STRENGTH,
                    Anaesthesia.RELAXATION),
            Room.ofFetus(
                    "fetal oxygen",
                    FetalOxygen.OPEN,
                    FetalOxygen.SHUT,
                    FetalOxygen.LEAST,
                    FetalOxygen.STOPPING,
                    FetalOxygen.RETURN,
                    FetalOxygen.UPTAKE,
                    FetalOxygen.HIGHEST,
                    FetalOxygen.AT_REST),
            Room.ofFetus(
                    "fetal heart",
                    FetalHeart.BASELINE,
                    FetalHeart.VARIABILITY,
                    FetalHeart.CALLED,
                    FetalHeart.MARGIN,
                    FetalHeart.SLOWING,
                    FetalHeart.DEEPEST),
            Room.ofCord("umbilical cord", Cord.FREE, Cord.PRESSED, Cord.ANSWER, Cord.SLOWING, Cord.OTHER_SIDE),
            Room.ofThirdStage("uterotonic effect", UterotonicEffect.HALF, UterotonicEffect.EXPONENT),
            Room.ofThirdStage(
                    "uterus after birth",
                    PostpartumUterus.AT_BIRTH,
                    PostpartumUterus.ALONE,
                    PostpartumUterus.DRIVEN,
                    PostpartumUterus.DELAY,
                    PostpartumUterus.DRIVEN_DELAY,
                    PostpartumUterus.FIRMNESS,
                    PostpartumUterus.ANSWER,
                    PostpartumUterus.OTHER_ANSWER),
            Room.ofBirthAfterLabour("spent receptors", SpentReceptors.RESERVE, SpentReceptors.SOFTENING),
            Room.ofThirdStage(
                    "placental bed",
                    PlacentalBed.LARGEST,
                    PlacentalBed.EXPONENT,
                    PlacentalBed.GUSH,
                    PlacentalBed.SEPARATION,
                    PlacentalBed.CLOTTING,
                    PlacentalBed.WATER,
                    PlacentalBed.ELECTROLYTES),
            Room.ofBloodVolume("blood volume", Filling.BLOOD),
            Room.ofBleeding("filling", Filling.SPARE, Filling.EMPTYING),
            Room.ofBlood("blood", Blood.HAEMOGLOBIN, Blood.OF_CELLS, Blood.STAYING),
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
                            BodyWater.INSENSIBLE)),
            Room.ofBrain("brain", Brain.ADAPTATION, Brain.HALF_RISK, Brain.WIDTH, Brain.FULL_INDEX),
            Room.ofFetalSodium("fetal sodium", FetalSodium.EXCHANGE));

    private Rooms() {}
}
