# Solves an exported SBML model without Oxytocin Lab: python3 simulate_sbml.py low-dose-induction.xml out/low-dose-induction
# libSBML reads and validates it. Prints errors, rows, and the largest differences of plasma and effect site over the highest level.
import csv
import sys

import libsbml

STEPS_PER_MINUTE = 64

def formula(math):
    return compile(libsbml.formulaToString(math), "SBML", "eval")

def rates(state):
    values = {**fixed, **state}
    for name, value in assigned:
        values[name] = eval(value, {}, values)
    return {name: eval(value, {}, values) for name, value in changing}

def moved(state, slopes, time):
    return {name: value + slopes.get(name, 0.0) * time for name, value in state.items()}

def solved(state, time):
    steps = max(1, round(time * STEPS_PER_MINUTE))
    h = time / steps
    for _ in range(steps):
        a = rates(state)
        b = rates(moved(state, a, h / 2))
        c = rates(moved(state, b, h / 2))
        d = rates(moved(state, c, h))
        state = moved(state, {name: (a[name] + 2 * b[name] + 2 * c[name] + d[name]) / 6 for name in a}, h)
    return state

document = libsbml.readSBMLFromFile(sys.argv[1])
document.checkConsistency()
model = document.getModel()
fixed = {each.getId(): each.getSize() for each in model.getListOfCompartments()}
fixed.update({each.getId(): each.getValue() for each in model.getListOfParameters() if each.getConstant()})
state = {each.getId(): each.getInitialAmount() for each in model.getListOfSpecies()}
state.update({each.getId(): each.getValue() for each in model.getListOfParameters() if not each.getConstant()})
assigned = [(rule.getVariable(), formula(rule.getMath())) for rule in model.getListOfRules() if rule.isAssignment()]
changing = [(rule.getVariable(), formula(rule.getMath())) for rule in model.getListOfRules() if rule.isRate()]
state = {name: value for name, value in state.items() if name not in dict(assigned)}
events = sorted(((event.getTrigger().getMath().getRightChild().getValue(), event) for event in model.getListOfEvents()), key=lambda each: each[0])

with open(sys.argv[2] + "/timecourse.csv", encoding="utf-8", newline="") as file:
    rows = [{key: float(text) for key, text in row.items() if text} for row in csv.DictReader(file)]
now, plasma, effect = 0.0, [], []
for row in rows:
    while events and events[0][0] <= row["time_min"]:
        time, event = events.pop(0)
        state = solved(state, time - now) if time > now else state
        now = time
        new = {each.getVariable(): eval(formula(each.getMath()), {}, {**fixed, **state}) for each in event.getListOfEventAssignments()}
        state.update(new)
    state = solved(state, row["time_min"] - now) if row["time_min"] > now else state
    now = row["time_min"]
    plasma.append(abs(state["oxytocin_in_plasma"] / fixed["plasma"] - row["infused_oxytocin_uU_per_mL"]))
    effect.append(abs(state["effect_site_level"] - row["effect_site_uU_per_mL"]))
highest = max(row["infused_oxytocin_uU_per_mL"] for row in rows)
print(document.getNumErrors(), len(rows), max(plasma) / highest, max(effect) / highest)
