/** What is drawn over time, from top to bottom, where a run has it. */
const PANELS = [
  {key: "oxytocin_rate_mU_per_min", stepped: true, least: 4},
  {key: "plasma_oxytocin_uU_per_mL", least: 10},
  {key: "plasma_atosiban_ng_per_mL"},
  {key: "plasma_carbetocin_ng_per_mL"},
  {key: "plasma_ergometrine_ng_per_mL"},
  {key: "plasma_methylergometrine_ng_per_mL"},
  {key: "contractions_per_10min", least: 6, goal: true, limit: 5, unless: "blood_loss_mL"},
  {key: "cervix_cm", least: 10},
  {key: "fetal_oxygen_saturation_pct", floor: 20, least: 60},
  {key: "uterine_tone_0_to_10", least: 10},
  {key: "blood_loss_mL", least: 500},
  {key: "mean_arterial_pressure_mmHg", floor: 40, least: 100},
  {key: "heart_rate_bpm", floor: 50, least: 120},
  {key: "plasma_sodium_mmol_per_L", floor: 115, least: 142, moves: 1.5},
];

/** What a nurse has before her eyes: the pump and her count. */
const SEEN_BY_NURSE = [PANELS[0], {...PANELS.find(panel => panel.key === "contractions_per_10min"), key: "contractions_per_10min_counted"}];

const hoursOf = run => run.hours ??= run.times.map(minutes => minutes / 60);

/** Whether a run has something to show in a panel. */
function shows(run, panel) {
  const column = run.columns[panel.key];
  if (!column || (panel.unless && run.columns[panel.unless])) return false;
  const span = highest(column.values) - lowest(column.values);
  return Number.isFinite(span) && (!panel.moves || span >= panel.moves);
}

/** The charts of one run or two, strip included. */
class Figures {
  constructor() {
    this.element = h("div", {});
    this.mark = {at: null};
    this.charts = new Map();
    this.strip = null;
  }

  /**
   * @param arms [{name, run, text}]
   * @param until hides what comes after this minute
   * @param panels what is drawn, all by default
   */
  show(arms, {until = Infinity, strip = true, panels: asked = PANELS} = {}) {
    const panels = asked.filter(panel => arms.some(arm => shows(arm.run, panel)));
    const signature = panels.map(panel => panel.key).join() + strip + language.now;
    if (signature !== this.signature) this.make(panels, arms[0].run, strip);
    this.signature = signature;
    this.arms = arms;
    const end = Math.max(...arms.map(arm => arm.run.end));
    for (const panel of panels) {
      const chart = this.charts.get(panel.key);
      chart.about.xEnd = end / 60;
      const shown = arms.filter(arm => arm.run.columns[panel.key]).map(arm => curve(arm, panel, until));
      align(shown);
      chart.show(shown, shown.map(arm => sentence(arm, panel, arms.length > 1)).join(" "));
    }
    if (this.strip) this.strip.show(arms[arms.length - 1].text, arms[arms.length - 1].run, Math.min(until, arms[arms.length - 1].run.end));
  }

  make(panels, run, strip) {
    this.remove();
    this.charts = new Map(panels.map(panel => {
      const column = run.columns[panel.key];
      const goal = panel.goal ? {...run.goal, words: t("goal", {from: number(run.goal.from), to: number(run.goal.to)})} : null;
      return [panel.key, new Chart({
        heading: named(panel.key, column.heading), unit: named(`unit.${column.unit}`, column.unit), stepped: panel.stepped, least: panel.least,
        floor: panel.floor, goal, limit: panel.limit, mark: this.mark, key: panel.key,
      })];
    }));
    this.strip = strip ? new Strip() : null;
    this.element.replaceChildren(...Array.from(this.charts.values(), chart => chart.element), ...(strip ? [this.strip.element] : []));
  }

  /** Marks a minute on all charts. */
  markAt(minute) {
    this.mark.at = minute;
    this.charts.forEach(chart => chart.redraw());
  }

  remove() {
    this.charts.forEach(chart => chart.remove());
    this.strip?.remove();
  }
}

function curve(arm, panel, until) {
  const column = arm.run.columns[panel.key];
  const last = until === Infinity ? arm.run.times.length : arm.run.times.filter(minute => minute <= until).length;
  return {name: arm.name, x: hoursOf(arm.run).subarray(0, last), values: column.values.subarray(0, last), unit: column.unit};
}

/** Two arms with the same rows share one list of times. */
function align(arms) {
  for (const arm of arms.slice(1)) {
    if (arm.x.length === arms[0].x.length && arm.x.every((hour, i) => hour === arms[0].x[i])) arm.x = arms[0].x;
  }
}

/** What a curve says, in words. */
function sentence(arm, panel, several) {
  const values = Array.from(arm.values);
  const known = finite(values);
  if (known.length === 0) return "";
  const falls = panel.floor !== undefined;
  const extreme = falls ? lowest(values) : highest(values);
  const at = arm.x[values.indexOf(extreme)] * 60;
  const said = t(falls ? "saidLowest" : "saidHighest", {
    extreme: number(extreme), unit: named(`unit.${arm.unit}`, arm.unit), time: time(at), last: number(known[known.length - 1]),
  });
  return several ? `${arm.name}: ${said}` : said;
}

/** The numbers that sum up one run, or two beside each other. */
function numbersTable(arms) {
  const keys = arms[0].run.endpoints.filter(endpoint => arms.some(arm => Number.isFinite(valueOf(arm.run, endpoint.key))));
  return h("details", {class: "panel", open: true}, h("summary", {}, t("numbers")), h("div", {class: "wide", tabindex: "0", role: "region", "aria-label": t("numbers")}, h("table", {},
    h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("number")), arms.map(arm => h("th", {scope: "col"}, arm.name)))),
    h("tbody", {}, keys.map(endpoint => h("tr", {}, h("th", {scope: "row"}, named(endpoint.key, endpoint.label)),
      arms.map(arm => h("td", {}, textOf(arm.run, endpoint.key)))))))));
}

const endpointOf = (run, key) => run.endpoints.find(endpoint => endpoint.key === key);
/** What an endpoint is called, at the beginning of a sentence. */
const wordsOf = (run, key) => { const words = named(key, endpointOf(run, key)?.label ?? key); return words[0].toUpperCase() + words.slice(1); };
const valueOf = (run, key) => endpointOf(run, key)?.value ?? NaN;
const textOf = (run, key) => (endpointOf(run, key)?.text ?? "–").replace("uU/mL", "µU/mL");
