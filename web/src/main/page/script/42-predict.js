const GUESSES = 7;

/** Draw what you expect, or answer a question; then the model draws its own. */
function predictView(lesson) {
  const run = engine.ask("run", lesson.text);
  if (run.problems.length) return {element: problemsList(run.problems), remove() {}};
  const key = ["contractions_per_10min", "blood_loss_mL"].find(each => shows(run, PANELS.find(panel => panel.key === each))) ?? "plasma_oxytocin_uU_per_mL";
  const panel = PANELS.find(each => each.key === key);
  const column = run.columns[key];
  const top = Math.max(panel.least, niceAbove(highest(column.values) * 1.3));
  const at = Array.from({length: GUESSES}, (_, i) => i * run.end / (GUESSES - 1));
  const guesses = at.map(() => 0);
  guesses.fill(key === "contractions_per_10min" ? 1 : 0);
  let revealed = false;
  let figures = null;

  const chart = new Chart({heading: named(key, column.heading), unit: named(`unit.${column.unit}`, column.unit), least: top, key,
    goal: panel.goal ? {...run.goal, words: t("goal", {from: number(run.goal.from), to: number(run.goal.to)})} : null, limit: panel.limit, xEnd: run.end / 60, tall: 2});
  const mine = () => ({name: t("predict.mine"), x: Float64Array.from(at, minute => minute / 60), values: Float64Array.from(guesses)});
  const show = framed(() => {
    const arms = revealed ? [{name: t("predict.model"), x: hoursOf(run), values: column.values}, mine()] : [mine()];
    chart.show(arms, revealed ? "" : t("predict.hint"));
  });
  const sliders = at.map((minute, i) => slider({
    label: time(minute), compact: true, value: guesses[i], least: 0, most: top, grain: top > 20 ? top / 100 : 0.25,
    unit: named(`unit.${column.unit}`, column.unit), onchange: value => { guesses[i] = value; show(); },
  }));
  drawnByHand(chart, (minute, value) => {
    if (revealed) return;
    const i = Math.round(minute / run.end * (GUESSES - 1));
    guesses[i] = Math.min(top, Math.max(0, Math.round(value * 4) / 4));
    sliders[i].querySelectorAll("input").forEach(input => { input.value = String(guesses[i]); });
    show();
  }, run.end);

  const verdict = h("div", {role: "status"});
  const rest = h("div", {});
  const question = questionPanel(lesson);
  const reveal = button(t("predict.reveal"), () => {
    revealed = true;
    reveal.disabled = true;
    const score = scored(at, guesses, run, column);
    verdict.replaceChildren(h("div", {class: "panel verdict"},
      h("h2", {}, t("predict.score", {points: number(score.points, 0)})),
      h("p", {}, t("predict.why", {mean: number(score.mean), unit: named(`unit.${column.unit}`, column.unit), time: time(score.worstAt), mine: number(score.mine), model: number(score.model)})),
      h("p", {}, lesson.teaches)), ...(question ? [question.answer()] : []));
    show();
    figures = new Figures();
    rest.replaceChildren(figures.element, numbersTable([{name: t("value"), run, text: lesson.text}]));
    figures.show([{name: t("value"), run, text: lesson.text}]);
  }, {class: "main"});
  show();
  return {
    element: h("div", {class: "work"},
      h("div", {}, ...(question ? [question.element] : []), h("div", {class: "panel"}, h("h2", {}, t("predict.draw", {what: named(key, column.heading)})), h("p", {class: "muted"}, planInWords(run)), h("div", {class: "guesses"}, sliders), reveal)),
      h("div", {}, chart.element, verdict, rest)),
    remove() { chart.remove(); figures?.remove(); },
  };
}

/** What is known before anybody looks: the rates that will be given. */
function planInWords(run) {
  if (run.decisions.length) return t("predict.nurse");
  const rates = run.columns.oxytocin_rate_mU_per_min;
  return rates ? t("predict.rates", {first: number(rates.values[0]), highest: number(highest(rates.values)), unit: rates.unit, end: time(run.end)}) : "";
}

function niceAbove(value) {
  const ten = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map(each => each * ten).find(each => each >= value);
}

/** A pointer on the picture sets the nearest guess. */
function drawnByHand(chart, set, end) {
  let drawing = false;
  const move = event => {
    if (!drawing || !chart.plot) return;
    const box = chart.plot.over.getBoundingClientRect();
    const minute = Math.min(end, Math.max(0, chart.plot.posToVal(event.clientX - box.left, "x") * 60));
    set(minute, chart.plot.posToVal(event.clientY - box.top, "y"));
  };
  chart.plotted.style.touchAction = "pan-y";
  chart.plotted.addEventListener("pointerdown", event => { drawing = true; move(event); });
  chart.plotted.addEventListener("pointermove", move);
  addEventListener("pointerup", () => { drawing = false; });
}

/** How near the guesses came: 100 points for no distance, none for half of the highest value. */
function scored(at, guesses, run, column) {
  const model = at.map(minute => valueAt(run, column, minute));
  const gaps = model.map((value, i) => Math.abs(value - guesses[i]));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const worst = gaps.indexOf(Math.max(...gaps));
  const points = Math.max(0, 100 * (1 - mean / (0.5 * highest(column.values))));
  return {points, mean, worstAt: at[worst], mine: guesses[worst], model: model[worst]};
}

/** The value at a minute: of the last row at or before it. */
function valueAt(run, column, minute) {
  let row = run.times.findIndex(each => each > minute);
  row = row < 0 ? run.times.length : row;
  return column.values[Math.max(0, row - 1)];
}

/** The question of a lesson; null where it has none. */
function questionPanel(lesson) {
  const asked = lesson.shipped?.predict;
  if (!asked) return null;
  const inWords = (part, words) => named(`lesson.${lesson.name}.${part}`, words);
  const options = asked.choices.map((words, i) => ({value: String(i), words: inWords(`choice.${i}`, words)}));
  let chosen = null;
  const element = h("div", {class: "panel"}, h("h2", {}, t("predict.question")),
    options.length ? choices({legend: inWords("question", asked.question), options, chosen: null, onchange: value => { chosen = Number(value); }}) : h("p", {}, inWords("question", asked.question)));
  const verdict = () => {
    if (chosen === null) return null;
    const right = asked.choices[chosen] === asked.right;
    return h("p", {class: right ? "good" : "bad"}, t(right ? "predict.right" : "predict.wrong"));
  };
  // The proofs of an answer are sentences of the program, in English; another language has answer and reason.
  const answer = () => language.now === "en" || !asked.right ? asked.answer
    : [inWords(`choice.${asked.choices.indexOf(asked.right)}`, asked.right), inWords("because", asked.answer[1])];
  return {element, answer: () => h("div", {class: "panel verdict"}, h("h2", {}, t("predict.answer")), verdict(), answer().map(words => h("p", {}, words)))};
}
