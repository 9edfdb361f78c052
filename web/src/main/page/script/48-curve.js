const CURVE_POINTS = 121;

/** Dose and response at rest, with sliders for the woman and the highest rate. */
function curveView(lesson) {
  const faults = h("div", {});
  const charts = new Map();
  const pictures = h("div", {});
  let text = lesson.text;
  let most = 40;
  const about = engine.ask("read", text);
  const show = framed(() => {
    const one = engine.ask("curve", lesson.text, most, CURVE_POINTS);
    const other = text === lesson.text ? null : engine.ask("curve", text, most, CURVE_POINTS);
    const problems = [...one.problems, ...(other?.problems ?? [])];
    faults.replaceChildren(...(problems.length ? [problemsList(problems)] : []));
    if (problems.length) return;
    for (const key of ["contractions_per_10min", "contraction_amplitude_mmHg", "montevideo_units", "urine_flow_mL_per_min"]) {
      const column = one.columns[key];
      if (!column) continue;
      if (!charts.has(key)) {
        charts.set(key, new Chart({heading: named(key, column.heading), unit: named(`unit.${column.unit}`, column.unit), key, xLabel: t("rateAxis"), limit: key === "contractions_per_10min" ? 5 : null}));
        pictures.append(charts.get(key).element);
      }
      const chart = charts.get(key);
      chart.about.xEnd = most;
      const arms = [{name: t("curve.her"), x: one.rates, values: column.values}];
      if (other) arms.push({name: t("curve.other"), x: one.rates, values: other.columns[key].values});
      chart.show(arms, t("curve.said", {ed50: number(column.ed50), top: number(column.values[CURVE_POINTS - 1]), unit: named(`unit.${column.unit}`, column.unit), most: number(most)}));
    }
  });
  const sensitivity = about.knobs.find(knob => knob.key === "sensitivity");
  const controls = h("div", {class: "panel"}, h("h2", {}, t("curve.title")), h("p", {class: "muted"}, t("curve.lead")),
    sensitivity ? slider({label: t("knob.sensitivity"), value: sensitivity.value, least: sensitivity.least, most: sensitivity.most, grain: sensitivity.grain, unit: "",
      onchange: value => { const turned = engine.ask("turn", lesson.text, "sensitivity", value); text = turned.problems.length ? lesson.text : turned.text; show(); }}) : null,
    slider({label: t("curve.most"), value: most, least: 5, most: 120, grain: 5, unit: "mU/min", onchange: value => { most = value; show(); }}));
  show();
  return {element: h("div", {class: "work"}, h("div", {}, controls, faults), pictures), remove: () => charts.forEach(chart => chart.remove())};
}
