# Reads the results of a run and prints rows, contractions and the highest plasma level: Rscript read_results.R out/low-dose-induction
table_of <- function(name) read.csv(file.path(commandArgs(trailingOnly = TRUE)[1], name), check.names = FALSE)

course <- table_of("timecourse.csv")
contractions <- table_of("contractions.csv")
highest <- max(course$plasma_oxytocin_uU_per_mL)
cat(nrow(course), nrow(contractions), format(highest, digits = 9), "\n")
