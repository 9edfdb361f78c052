/** Sliders beside curves that move with them; the case as it is can be kept to compare. */
function playView(lesson) {
  const controls = h("div", {class: "panel"});
  const faults = h("div", {});
  const numbers = h("div", {});
  const figures = new Figures();
  let text = lesson.text;
  let kept = null;

  const show = () => {
    const run = engine.ask("run", text);
    faults.replaceChildren(...(run.problems.length ? [problemsList(run.problems)] : []));
    if (run.problems.length) return;
    lesson.current = text;
    const arms = kept ? [kept, {name: t("now"), run, text}] : [{name: t("value"), run, text}];
    figures.show(arms);
    numbers.replaceChildren(numbersTable(arms));
  };
  const turn = framed((knob, value) => {
    const turned = engine.ask("turn", text, knob, value);
    if (turned.problems.length) { faults.replaceChildren(problemsList(turned.problems)); return; }
    text = turned.text;
    show();
  });
  const compareWith = name => {
    const other = app.lessons.find(each => each.name === name);
    const run = other ? engine.ask("run", other.yaml) : null;
    kept = run && run.problems.length === 0 ? {name: titleOf(other), run, text: other.yaml} : null;
    show();
  };
  const fill = () => {
    const about = engine.ask("read", text);
    controls.replaceChildren(h("div", {}, h("h2", {}, t("play.title")),
      about.knobs.map(knob => slider({
        label: t(`knob.${knob.key}`), value: knob.value, least: knob.least, most: knob.most, grain: knob.grain,
        unit: named(`unit.${knob.unit}`, knob.unit), onchange: value => turn(knob.key, value),
      })),
      about.knobs.length ? h("p", {class: "muted"}, t("play.bags")) : h("p", {class: "muted"}, t("play.none")),
      h("div", {class: "buttons"},
        button(t("play.keep"), () => { kept = {name: t("kept"), run: engine.ask("run", text), text}; show(); }),
        button(t("play.reset"), () => { text = lesson.text; kept = null; fill(); show(); })),
      app.lessons.length > 1 ? chooser({label: t("play.with"), chosen: "", options: [{value: "", words: "–"}, ...app.lessons.map(each => ({value: each.name, words: titleOf(each)}))], onchange: compareWith}) : null));
  };
  fill();
  show();
  return {element: h("div", {class: "work"}, h("div", {}, controls, faults), h("div", {}, figures.element, numbers)), remove: () => figures.remove()};
}
