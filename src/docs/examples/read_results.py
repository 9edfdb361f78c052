# Reads the results of a run and prints rows, contractions and the highest plasma level: python3 read_results.py out/low-dose-induction
import csv
import os
import sys

def table(name):
    with open(os.path.join(sys.argv[1], name), encoding="utf-8", newline="") as file:
        return [{key: float(text) if text else None for key, text in row.items()} for row in csv.DictReader(file)]

course, contractions = table("timecourse.csv"), table("contractions.csv")
print(len(course), len(contractions), max(row["plasma_oxytocin_uU_per_mL"] for row in course))
