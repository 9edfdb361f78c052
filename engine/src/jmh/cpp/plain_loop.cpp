// The yardstick in C++: what PlainLoop.java solves, by the same method, tolerance and longest step, end states only.
//
//     plain_loop RUNS < woman.txt
//
// reads a woman and her ladder as LadderText.java writes them, follows her so many times, and prints the microseconds of
// processor time per run and then her states at the end, one a line.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

constexpr int SIZE = 16;
constexpr int STAGES = 13;
using State = std::array<double, SIZE>;

// Dormand and Prince 8(5,3) [Hairer, Nørsett, Wanner 1993, code DOP853, II.5], as in Tableau.java. The equations do not
// name the time, so that the times of the stages are not needed.
constexpr double ROOT = 2.44948974278317809819728407470589139;

// Share of each stage in the state at which a later one is taken, of which the last is also the step itself; then in the
// errors of order 5 and of order 3.
constexpr int FIFTH = STAGES;
constexpr int THIRD = FIFTH + 1;
constexpr double SHARES[THIRD + 1][STAGES] = {
    {},
    {(12 - 2 * ROOT) / 135},
    {(6 - ROOT) / 180, (6 - ROOT) / 60},
    {(6 - ROOT) / 120, 0, (6 - ROOT) / 40},
    {(462 + 107 * ROOT) / 3000, 0, (-402 - 197 * ROOT) / 1000, (168 + 73 * ROOT) / 375},
    {1 / 27.0, 0, 0, (16 + ROOT) / 108, (16 - ROOT) / 108},
    {19 / 512.0, 0, 0, (118 + 23 * ROOT) / 1024, (118 - 23 * ROOT) / 1024, -9 / 512.0},
    {13772 / 371293.0, 0, 0, (51544 + 4784 * ROOT) / 371293, (51544 - 4784 * ROOT) / 371293, -5688 / 371293.0,
     3072 / 371293.0},
    {58656157643.0 / 93983540625.0, 0, 0, (-1324889724104.0 - 318801444819.0 * ROOT) / 626556937500.0,
     (-1324889724104.0 + 318801444819.0 * ROOT) / 626556937500.0, 96044563816.0 / 3480871875.0,
     5682451879168.0 / 281950621875.0, -165125654.0 / 3796875.0},
    {8909899.0 / 18653125.0, 0, 0, (-4521408.0 - 1137963.0 * ROOT) / 2937500.0,
     (-4521408.0 + 1137963.0 * ROOT) / 2937500.0, 96663078.0 / 4553125.0, 2107245056.0 / 137915625.0,
     -4913652016.0 / 147609375.0, -78894270.0 / 3880452869.0},
    {-20401265806.0 / 21769653311.0, 0, 0, (354216.0 + 94326.0 * ROOT) / 112847.0,
     (354216.0 - 94326.0 * ROOT) / 112847.0, -43306765128.0 / 5313852383.0, -20866708358144.0 / 1126708119789.0,
     14886003438020.0 / 654632330667.0, 35290686222309375.0 / 14152473387134411.0, -1477884375.0 / 485066827.0},
    {39815761.0 / 17514443.0, 0, 0, (-3457480.0 - 960905.0 * ROOT) / 551636.0,
     (-3457480.0 + 960905.0 * ROOT) / 551636.0, -844554132.0 / 47026969.0, 8444996352.0 / 302158619.0,
     -2509602342.0 / 877790785.0, -28388795297996250.0 / 3199510091356783.0, 226716250.0 / 18341897.0,
     1371316744.0 / 2131383595.0},
    {104257.0 / 1920240.0, 0, 0, 0, 0, 3399327.0 / 763840.0, 66578432.0 / 35198415.0, -1674902723.0 / 288716400.0,
     54980371265625.0 / 176692375811392.0, -734375.0 / 4826304.0, 171414593.0 / 851261400.0, 137909.0 / 3084480.0},
    {116092271.0 / 8848465920.0, 0, 0, 0, 0, -1871647.0 / 1527680.0, -69799717.0 / 140793660.0,
     1230164450203.0 / 739113984000.0, -1980813971228885.0 / 5654156025964544.0, 464500805.0 / 1389975552.0,
     1606764981773.0 / 19613062656000.0, -137909.0 / 6168960.0},
    {-364463.0 / 1920240.0, 0, 0, 0, 0, 3399327.0 / 763840.0, 66578432.0 / 35198415.0, -1674902723.0 / 288716400.0,
     -74684743568175.0 / 176692375811392.0, -734375.0 / 4826304.0, 171414593.0 / 851261400.0, 69869.0 / 3084480.0}};

// A stretch between two changes [min], what is pushed at its start [mU], and what flows: [mU/min, L/min, mmol/min, pg/mL].
struct Span {
    double from, until, vein, muscle, oxytocin, water, electrolytes, stress;
};

// A woman and her ladder in the units of the engine.
struct Woman {
    std::map<std::string, double> values;
    State start{}, usual{};
    std::vector<Span> spans;

    double operator[](const std::string& name) const {
        auto found = values.find(name);
        if (found == values.end()) throw std::runtime_error("no value of " + name);
        return found->second;
    }
};

Woman read(std::istream& text) {
    Woman woman;
    std::string name;
    while (text >> name) {
        if (name == "span") {
            Span span{};
            text >> span.from >> span.until >> span.vein >> span.muscle >> span.oxytocin >> span.water >>
                span.electrolytes >> span.stress;
            woman.spans.push_back(span);
        } else if (name == "start" || name == "usual") {
            for (double& value : name == "start" ? woman.start : woman.usual) text >> value;
        } else {
            text >> woman.values[name];
        }
        if (!text) throw std::runtime_error("no number after " + name);
    }
    return woman;
}

double hill(double value, double half, double exponent) {
    double power = std::pow(value / half, exponent);
    return power / (power + 1);
}

// The sixteen equations; rooms and symbols as in the Java classes of the same names.
class Equations {
public:
    explicit Equations(const Woman& of)
        : clearance(of["clearance"]), centralVolume(of["centralVolume"]), exchange(of["exchange"]),
          peripheralVolume(of["peripheralVolume"]), absorption(of["absorption"]), bioavailability(of["bioavailability"]),
          equilibration(of["equilibration"]), sensitivity(of["sensitivity"]), baseline(of["baseline"]),
          frequencyAtRest(of["frequencyAtRest"]), frequencyRise(of["frequencyRise"]),
          frequencyHalf(of["frequencyHalf"]), frequencyExponent(of["frequencyExponent"]), tracking(of["tracking"]),
          potency(of["potency"]), antidiureticHalf(of["antidiureticHalf"]),
          antidiureticExponent(of["antidiureticExponent"]), renalDelay(of["renalDelay"]), threshold(of["threshold"]),
          slope(of["slope"]), lowestVasopressin(of["lowestVasopressin"]), turnover(of["turnover"]),
          stressDrift(of["stressDrift"]), lowestOsmolality(of["lowestOsmolality"]),
          highestOsmolality(of["highestOsmolality"]), otherSolute(of["otherSolute"]), excretion(of["excretion"]),
          natriuresis(of["natriuresis"]), natriuresisDelay(of["natriuresisDelay"]), bodyWater(of["bodyWater"]),
          intracellular(of["intracellular"]), sodium(of["sodium"]), insensible(of["insensible"]) {}

    void rates(const Span& supply, const State& y, State& rate) const {
        double concentration = y[0] / centralVolume;
        double out = exchange * concentration;
        double back = exchange * y[1] / peripheralVolume;
        double released = absorption * y[2];
        double absorbed = bioavailability * released;
        double cleared = clearance * concentration;
        double drive = sensitivity * std::max(0.0, y[3]) + baseline;
        rate[0] = supply.oxytocin + absorbed - cleared - out + back;
        rate[1] = out - back;
        rate[2] = -released;
        rate[3] = equilibration * (concentration - y[3]);
        rate[4] = (frequencyAtRest + frequencyRise * hill(drive, frequencyHalf, frequencyExponent)) / 10;
        rate[5] = cleared + released - absorbed;
        rate[6] = tracking * (cleared - y[6]);
        downstream(supply, y, rate);
    }

private:
    static constexpr double SLOPE = 1.03, INTERCEPT = 23.8, OTHER_OSMOLES = 8;
    static constexpr double LEAST_NATRIURESIS = 0.2, MOST_NATRIURESIS = 5;

    double clearance, centralVolume, exchange, peripheralVolume, absorption, bioavailability, equilibration;
    double sensitivity, baseline, frequencyAtRest, frequencyRise, frequencyHalf, frequencyExponent;
    double tracking, potency, antidiureticHalf, antidiureticExponent, renalDelay;
    double threshold, slope, lowestVasopressin, turnover, stressDrift;
    double lowestOsmolality, highestOsmolality, otherSolute, excretion, natriuresis, natriuresisDelay;
    double bodyWater, intracellular, sodium, insensible;

    void downstream(const Span& supply, const State& y, State& rate) const {
        double osmolality = osmolalityAt(SLOPE * y[12] / y[11] - INTERCEPT);
        double osmotic = std::max(lowestVasopressin, slope * (osmolality - threshold));
        double saturation = hill(y[7] + potency * std::max(0.0, y[6]), antidiureticHalf, antidiureticExponent);
        double cells = intracellular * bodyWater * osmolalityAt(sodium) / osmolality;
        double volume = (y[11] - cells) / ((1 - intracellular) * bodyWater);
        double called = std::clamp(1 + natriuresis * (volume - 1), LEAST_NATRIURESIS, MOST_NATRIURESIS);
        double urine = (otherSolute + 2 * y[10]) / (lowestOsmolality + (highestOsmolality - lowestOsmolality) * y[9]);
        rate[7] = (osmotic + y[8] - y[7]) / turnover;
        rate[8] = (supply.stress - y[8]) / stressDrift;
        rate[9] = (saturation - y[9]) / renalDelay;
        rate[10] = (excretion * called - y[10]) / natriuresisDelay;
        rate[11] = supply.water - urine - insensible;
        rate[12] = supply.electrolytes - y[10];
        rate[13] = urine;
        rate[14] = insensible;
        rate[15] = y[10];
    }

    static double osmolalityAt(double sodiumLevel) { return 2 * sodiumLevel + OTHER_OSMOLES; }
};

// What the stages add up to by a row of shares; shares of 0 cost nothing.
template <int ROW, int STAGE = 0>
inline double weighted(const std::array<State, STAGES>& k, int i, double before = 0) {
    if constexpr (STAGE == STAGES)
        return before;
    else if constexpr (SHARES[ROW][STAGE] == 0)
        return weighted<ROW, STAGE + 1>(k, i, before);
    else
        return weighted<ROW, STAGE + 1>(k, i, before + SHARES[ROW][STAGE] * k[STAGE][i]);
}

class Loop {
public:
    explicit Loop(const Woman& woman)
        : equations(woman), woman(woman), relative(woman["relative"]), absolute(woman["absolute"]),
          longest(woman["longest"]) {}

    State end() {
        y = woman.start;
        double length = longest;
        for (const Span& span : woman.spans) {
            y[0] += span.vein;
            y[2] += span.muscle;
            length = stretch(span, length);
        }
        return y;
    }

private:
    Equations equations;
    const Woman& woman;
    double relative, absolute, longest;
    State y{};
    std::array<State, STAGES> k{};

    // From one change to the next; returns the length of the step that was wanted last, for the next stretch to try.
    double stretch(const Span& span, double length) {
        double time = span.from;
        equations.rates(span, y, k[0]);
        while (time < span.until) {
            double left = span.until - time;
            double tried = std::min(length, left);
            State next;
            stages<1>(span, tried, next);
            double failing = error(tried, next);
            double wanted = tried * std::clamp(0.9 * std::pow(failing, -1 / 8.0), 0.2, 10.0);
            if (failing < 1) {
                time = tried == left ? span.until : time + tried;
                y = next;
                k[0] = k[STAGES - 1];
                wanted = std::max(wanted, tried < length ? length : 0);
            }
            length = std::min(longest, wanted);
        }
        return length;
    }

    template <int S>
    void stages(const Span& span, double length, State& stage) {
        for (int i = 0; i < SIZE; i++) stage[i] = y[i] + length * weighted<S>(k, i);
        equations.rates(span, stage, k[S]);
        if constexpr (S + 1 < STAGES) stages<S + 1>(span, length, stage);
    }

    double error(double length, const State& next) const {
        double fifth = 0, third = 0;
        for (int i = 0; i < SIZE; i++) {
            double allowed = absolute * woman.usual[i] + relative * std::max(std::abs(y[i]), std::abs(next[i]));
            double one = weighted<FIFTH>(k, i) / allowed;
            double other = weighted<THIRD>(k, i) / allowed;
            fifth += one * one;
            third += other * other;
        }
        double both = fifth + 0.01 * third;
        return length * fifth / std::sqrt(SIZE * (both > 0 ? both : 1));
    }
};

}  // namespace

int main(int count, char** arguments) {
    if (count != 2 || std::atoi(arguments[1]) < 1) {
        std::fprintf(stderr, "usage: plain_loop RUNS < woman.txt\n");
        return 2;
    }
    int runs = std::atoi(arguments[1]);
    Woman woman = read(std::cin);
    Loop loop(woman);
    State end{};
    std::clock_t begun = std::clock();
    for (int i = 0; i < runs; i++) end = loop.end();
    double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    std::printf("%.3f\n", 1e6 * seconds / runs);
    for (double value : end) std::printf("%.17g\n", value);
}
