# Works the plasma level out again from an exported event table, without Oxytocin Lab: python3 superpose_events.py low-dose-induction
# One compartment in plasma (ADVAN2), as the control stream says. Prints rows and the largest difference over the highest level.
import csv
import math
import re
import sys

def constants(path):
    text = open(path, encoding="utf-8").read().split("$THETA")[1].split("$OMEGA")[0]
    return {name: float(value) for value, name in re.findall(r"([-\d.eE]+) FIX ; (\w+)", text)}

def level(time, given, cl, v, ka, f1):
    start, amount, rate, compartment = given
    after, k = time - start, cl / v
    if after <= 0 or amount == 0:
        return 0.0
    if compartment == 1:
        return f1 * amount * ka / (v * (ka - k)) * (math.exp(-k * after) - math.exp(-ka * after))
    if rate == 0:
        return amount / v * math.exp(-k * after)
    lasted = amount / rate
    return rate / cl * (1 - math.exp(-k * min(after, lasted))) * math.exp(-k * max(0.0, after - lasted))

stem = sys.argv[1]
theta = constants(stem + ".ctl")
with open(stem + ".csv", encoding="utf-8", newline="") as file:
    rows = [{key: float(text) for key, text in row.items()} for row in csv.DictReader(file)]
given = [(row["TIME"], row["AMT"], row["RATE"], int(row["CMT"])) for row in rows if row["EVID"] == 1]
observed = [row for row in rows if row["EVID"] == 0]
levels = [sum(level(row["TIME"], dose, theta["CL"], theta["V"], theta["KA"], theta["F1"]) for dose in given) for row in observed]
highest = max(levels)
print(len(observed), max(abs(one - row["DV"]) for one, row in zip(levels, observed)) / highest)
