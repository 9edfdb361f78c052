/** What a student is compared in; the sign says whether more is better. */
const SCORED = [
  {key: "minutes_in_goal", sign: 1}, {key: "minutes_with_tachysystole", sign: -1}, {key: "lowest_fetal_oxygen_saturation_pct", sign: 1}, {key: "final_blood_loss_mL", sign: -1},
];

const SPEEDS = [{value: "step"}, {value: "60", perSecond: 1}, {value: "300", perSecond: 5}];

/**
 * The student is the nurse: sees what a nurse sees, decides at each round, and is compared with the protocol.
 * @param seat in a class: {minutes, rates, keep(minutes, rates), finished(run)}; what was decided before, and who hears of it
 */
function bedsideView(lesson, seat = null) {
  const figures = new Figures();
  const panel = h("div", {class: "panel"});
  const ledger = h("tbody", {});
  const result = h("div", {});
  const clock = h("p", {class: "clock"});
  let timer = 0;
  let speed = "step";
  let minutes = [];
  let rates = [];
  let run;
  let round;

  const begin = () => {
    clearInterval(timer);
    minutes = [];
    rates = [];
    ledger.replaceChildren();
    result.replaceChildren();
    seat?.keep(minutes, rates);
    ask();
  };
  const write = (seen, rate) => ledger.append(h("tr", {}, h("th", {scope: "row"}, time(seen.time)), h("td", {}, number(seen.contractions)), h("td", {}, seen.fetus), h("td", {}, number(rate))));
  /** Goes on where a page was closed. */
  const resume = () => {
    minutes = [...seat.minutes];
    rates = [...seat.rates];
    ask();
    minutes.forEach((minute, i) => { const seen = run.decisions?.find(each => Math.abs(each.time - minute) < 1e-6); if (seen) write(seen, rates[i]); });
  };
  /** The run under what was decided so far; its next look is the next round. */
  const ask = () => {
    run = engine.ask("attend", lesson.text, minutes.join(" "), rates.join(" "));
    if (run.problems.length) { panel.replaceChildren(problemsList(run.problems)); return; }
    const last = minutes.length ? minutes[minutes.length - 1] : -1;
    round = run.decisions.find(decision => decision.time > last + 1e-6);
    if (minutes.length === 0 || speed === "step" || matchMedia("(prefers-reduced-motion: reduce)").matches) { arrive(); return; }
    roll(last, round ? round.time : run.end);
  };
  const roll = (from, until) => {
    let now = from;
    const perSecond = SPEEDS.find(each => each.value === speed).perSecond;
    panel.replaceChildren(clock, h("p", {}, t("bedside.waiting")), button(t("bedside.skip"), () => { clearInterval(timer); arrive(); }));
    timer = setInterval(() => {
      now = Math.min(until, now + perSecond / 10);
      clock.textContent = time(now);
      figures.show([{name: t("value"), run, text: run.text}], {until: now, panels: SEEN_BY_NURSE});
      if (now >= until) { clearInterval(timer); arrive(); }
    }, 100);
  };
  const arrive = () => {
    const until = round ? round.time : run.end;
    figures.show([{name: t("value"), run, text: run.text}], {until: round ? until - 1e-6 : until, panels: SEEN_BY_NURSE});
    clock.textContent = time(until);
    if (!round) { finish(); return; }
    let rate = rates.length ? rates[rates.length - 1] : 0;
    const decide = wanted => {
      minutes.push(round.time);
      rates.push(Math.max(0, wanted));
      seat?.keep(minutes, rates);
      write(round, rates[rates.length - 1]);
      ask();
    };
    const running = rate;
    const step = Number(lesson.about.knobs.find(knob => knob.key === "step")?.value ?? 2);
    panel.replaceChildren(clock, sightOf(round),
      slider({label: t("bedside.rate"), value: rate, least: 0, most: 60, grain: 0.5, unit: "mU/min", onchange: value => { rate = value; }}),
      h("div", {class: "buttons"},
        button(t("bedside.set"), () => decide(rate), {class: "main"}),
        button(t("bedside.leave"), () => decide(running)),
        button(t("bedside.more", {step: number(step)}), () => decide(running + step)),
        button(t("bedside.halve"), () => decide(running / 2), {disabled: running === 0}),
        button(t("bedside.stop"), () => decide(0), {disabled: running === 0})));
    panel.querySelector("button")?.focus({preventScroll: true});
  };
  const finish = () => {
    const protocol = engine.ask("run", lesson.text);
    const arms = [{name: t("bedside.protocol"), run: protocol, text: lesson.text}, {name: t("bedside.you"), run, text: run.text}];
    figures.show(arms);
    const better = key => valueOf(run, key) - valueOf(protocol, key);
    panel.replaceChildren(clock, h("h2", {}, t("bedside.done")),
      ...SCORED.filter(each => Number.isFinite(valueOf(run, each.key)) && Number.isFinite(valueOf(protocol, each.key))).map(each =>
        h("p", {class: each.sign * better(each.key) < 0 ? "bad" : "good"},
          t("bedside.score", {what: wordsOf(run, each.key), mine: textOf(run, each.key), theirs: textOf(protocol, each.key)}))),
      ...(seat ? [seat.finished(run)] : []),
      button(t("bedside.again"), begin, {class: seat ? null : "main"}),
      button(t("keepYaml"), () => keep(`${lesson.name}-by-hand.yaml`, run.text)));
    result.replaceChildren(numbersTable(arms), ledgerOf(t("bedside.protocolLedger"), protocol));
  };
  const pace = choices({legend: t("bedside.pace"), chosen: speed, options: SPEEDS.map(each => ({value: each.value, words: t(`pace.${each.value}`)})), onchange: value => { speed = value; }});
  if (seat?.minutes.length) resume(); else begin();
  return {
    element: h("div", {class: "work"},
      h("div", {}, panel, h("div", {class: "panel"}, pace),
        h("div", {class: "panel scroll", tabindex: "0", role: "region", "aria-label": t("bedside.ledger")}, h("h2", {}, t("bedside.ledger")), h("table", {}, h("thead", {}, h("tr", {}, ["time", "bedside.seen", "bedside.tracing", "bedside.order"].map(key => h("th", {scope: "col"}, t(key))))), ledger))),
      h("div", {}, figures.element, result)),
    remove() { clearInterval(timer); figures.remove(); },
  };
}

/** What a nurse sees at a round, and nothing else. */
function sightOf(round) {
  const rows = [[t("bedside.seen"), number(round.contractions)], [t("bedside.longest"), `${number(round.longest, 0)} s`], [t("bedside.tracing"), round.fetus]]
    .concat(round.signs.filter(sign => Number.isFinite(sign.value)).map(sign => [named(`sign.${sign.words}`, sign.words), sign.text]));
  return h("dl", {class: "sight"}, rows.map(([word, value]) => [h("dt", {}, word), h("dd", {}, value)]));
}

function ledgerOf(title, run) {
  return h("details", {class: "panel"}, h("summary", {}, title), h("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": title}, h("table", {},
    h("thead", {}, h("tr", {}, ["time", "bedside.seen", "bedside.rule", "bedside.action", "bedside.order"].map(key => h("th", {scope: "col"}, t(key))))),
    h("tbody", {}, run.decisions.map(each => h("tr", {}, h("th", {scope: "row"}, time(each.time)), h("td", {}, number(each.contractions)), h("td", {}, each.rule), h("td", {}, each.action), h("td", {}, each.orderAfter)))))));
}
