const DEEDS = [
  {value: "stop"}, {value: "halve"}, {value: "set rate", unit: "mU/min", least: 0, most: 60, grain: 0.5, start: 4},
  {value: "bolus", unit: "IU", least: 0.5, most: 10, grain: 0.5, start: 5}, {value: "IM dose", unit: "IU", least: 1, most: 10, grain: 1, start: 10},
  {value: "change bag", unit: "IU", least: 1, most: 60, grain: 1, start: 30, when: about => about.knobs.some(knob => knob.key === "bag")},
];

/** Another future from a minute on, beside the one that was; the past is the same. */
function whatIfView(lesson) {
  const base = engine.ask("run", lesson.text);
  if (base.problems.length) return {element: problemsList(base.problems), remove() {}};
  const figures = new Figures();
  const faults = h("div", {});
  const said = h("p", {role: "status", class: "verdict"});
  const numbers = h("div", {});
  const amount = h("div", {});
  const asked = {minute: Math.round(base.end / 2), deed: "stop", amount: 4, goesOn: false};

  const goOn = h("input", {type: "checkbox", onchange: event => { asked.goesOn = event.target.checked; show(); }});
  const show = framed(() => {
    const deed = DEEDS.find(each => each.value === asked.deed);
    const branched = engine.ask("branch", lesson.text, asked.minute, asked.deed, deed.unit ? `${asked.amount} ${deed.unit}` : "", asked.goesOn);
    const run = branched.problems.length ? branched : engine.ask("future", branched.text, asked.minute);
    faults.replaceChildren(...(run.problems.length ? [problemsList(run.problems)] : []));
    const was = engine.ask("future", lesson.text, asked.minute);
    const before = {name: t("whatif.was"), run: was, text: lesson.text};
    const arms = run.problems.length ? [before] : [before, {name: t("whatif.is"), run, text: branched.text}];
    if (!run.problems.length) lesson.current = branched.text;
    figures.show(arms);
    figures.markAt(asked.minute);
    numbers.replaceChildren(numbersTable(arms));
    const key = ["minutes_with_tachysystole", "final_blood_loss_mL"].find(each => Number.isFinite(valueOf(was, each)));
    said.textContent = run.problems.length ? "" : [
      t("whatif.same", {time: time(asked.minute)}),
      key ? t("whatif.said", {what: wordsOf(was, key), was: textOf(was, key), is: textOf(run, key)}) : "",
    ].join(" ");
  });
  const fillAmount = () => {
    const deed = DEEDS.find(each => each.value === asked.deed);
    asked.amount = deed.start;
    // Nobody goes on with what was stopped.
    goOn.disabled = asked.deed === "stop";
    amount.replaceChildren(...(deed.unit ? [slider({label: t("whatif.amount"), value: deed.start, least: deed.least, most: deed.most, grain: deed.grain, unit: deed.unit, onchange: value => { asked.amount = value; show(); }})] : []));
  };
  const controls = h("div", {class: "panel"}, h("h2", {}, t("whatif.title")),
    slider({label: t("whatif.minute"), value: asked.minute, least: 1, most: Math.floor(base.end) - 1, grain: 1, unit: "min", onchange: value => { asked.minute = value; show(); }}),
    choices({legend: t("whatif.deed"), chosen: asked.deed, options: DEEDS.filter(deed => !deed.when || deed.when(lesson.about)).map(deed => ({value: deed.value, words: t(`deed.${deed.value}`)})), onchange: value => { asked.deed = value; fillAmount(); show(); }}),
    amount,
    lesson.about.climbing && h("label", {class: "choice"}, goOn, h("span", {}, t("whatif.goesOn"))));
  fillAmount();
  show();
  return {element: h("div", {class: "work"}, h("div", {}, controls, faults, said), h("div", {}, figures.element, numbers)), remove: () => figures.remove()};
}
