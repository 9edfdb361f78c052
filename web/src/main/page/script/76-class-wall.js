const ACTIVITIES = [
  {key: "lobby", suits: () => true}, {key: "question", suits: lesson => (lesson.predict?.choices.length ?? 0) > 0}, {key: "drawing", suits: () => true},
  {key: "together", suits: (lesson, about) => about.titrated}, {key: "alone", suits: (lesson, about) => about.titrated},
];

/** What everybody sees, and the teacher's buttons. */
function wallView() {
  const bar = h("div", {class: "class-bar"});
  const head = h("div", {});
  const body = h("div", {});
  const said = h("p", {role: "alert", class: "bad"});
  let signature = "";
  let part = null;
  let lesson = null;
  const view = {
    element: h("div", {class: "class-wall"}, bar, replayBar(), said, head, body),
    async update() {
      const {state} = classroom;
      if (!state) return;
      said.textContent = classroom.lost ? t("class.lost") : "";
      const wanted = [state.lesson, state.activity, state.activity === "together" ? state.round : "", classroom.replay ?? ""].join("/");
      if (wanted !== signature) {
        signature = wanted;
        lesson = await classLesson();
        if (signature !== wanted) return;
        part?.remove();
        part = WALL[state.activity](lesson);
        head.replaceChildren(h("h1", {}, titleOf(lesson.shipped)));
        body.replaceChildren(part.element);
      }
      if (!lesson) return;
      const focus = document.activeElement?.id;
      bar.replaceChildren(...barParts(lesson));
      if (focus) document.getElementById(focus)?.focus({preventScroll: true});
      part?.update?.();
    },
    remove() { part?.remove(); part = null; },
  };
  return view;
}

/** How to come in, who is there, and what to do next. */
function barParts(lesson) {
  const {state, wall} = classroom;
  const turn = async (name, activity) => { const fault = await classroom.lead("turn", {lesson: name, activity}); if (fault) alert(fault); };
  const lead = wall.steps !== undefined ? [] : [
    h("label", {class: "sr", for: "class-lesson"}, t("class.lesson")),
    app.lessons.length > 1 ? h("select", {id: "class-lesson", onchange: event => turn(event.target.value, "lobby")}, app.lessons.map(each => h("option", {value: each.name, selected: each.name === state.lesson}, titleOf(each)))) : null,
    ACTIVITIES.filter(each => each.suits(lesson.shipped, lesson.about)).map(each => button(t(`class.do.${each.key}`), () => turn(state.lesson, each.key), {id: `class-do-${each.key}`, "aria-pressed": String(each.key === state.activity)})),
  ];
  return [
    h("span", {class: "class-where"}, wall.address ? [shortly(wall.address), " · ", h("strong", {class: "class-code"}, wall.code), " · "] : null, t("class.present", {number: state.seats})),
    h("span", {class: "buttons"}, lead),
  ];
}

const shortly = address => address.replace(/^http:\/\//, "").replace(/\/$/, "");

/** In a saved class: which of its events the wall is after. */
function replayBar() {
  const {steps} = classroom.wall;
  if (steps === undefined) return null;
  const at = classroom.replay ?? steps;
  const go = framed(async step => {
    const answer = await classroom.post("step", {secret: classroom.secret, step});
    if (answer.error) return;
    classroom.replay = step;
    classroom.state = null;
    classroom.heard(answer.room);
  });
  return h("div", {class: "panel"}, slider({label: t("class.replay", {all: steps}), value: at, least: 0, most: steps, grain: 1, unit: "", onchange: value => go(Math.min(steps, Math.max(0, Math.round(value))))}));
}

/** A button that shows what was hidden, and hides it again. */
function shower(key, show) {
  let shown = false;
  const press = button(t(key), () => { shown = !shown; press.setAttribute("aria-pressed", String(shown)); show(); }, {"aria-pressed": "false"});
  return {press, get shown() { return shown; }};
}

const WALL = {
  lobby() {
    const {wall} = classroom;
    const names = h("ul", {class: "class-names"});
    return {
      element: h("div", {class: "class-lobby"},
        wall.qr ? h("div", {class: "panel class-door"}, qrPicture(wall.qr), h("p", {class: "class-address"}, shortly(wall.address)), h("p", {}, t("class.code"), " ", h("strong", {class: "class-code"}, wall.code)),
          /^http:\/\/127\./.test(wall.address) ? h("p", {class: "bad"}, t("class.onlyHere")) : null) : null,
        h("div", {class: "panel"}, h("h2", {}, t("class.who")), names)),
      update() { names.replaceChildren(...classroom.state.names.map(name => h("li", {}, name))); },
      remove() {},
    };
  },

  question(lesson) {
    const asked = lesson.shipped.predict;
    const inWords = (part, text) => named(`lesson.${lesson.name}.${part}`, text);
    // As on the page to predict: the proofs of an answer are sentences of the program, in English.
    const told = language.now === "en" || !asked.right ? asked.answer : [inWords(`choice.${asked.choices.indexOf(asked.right)}`, asked.right), inWords("because", asked.answer[1])];
    const bars = h("div", {class: "class-choices"});
    const said = h("p", {role: "status", class: "class-big"});
    const answer = h("div", {});
    const draw = () => {
      const {choices: counts, seats} = classroom.state;
      const answered = counts.reduce((sum, count) => sum + count, 0);
      said.textContent = t("class.answered", {number: answered, all: seats});
      bars.replaceChildren(...asked.choices.map((text, i) => h("div", {class: `class-choice${model.shown && text === asked.right ? " right" : ""}`},
        h("p", {}, inWords(`choice.${i}`, text), model.shown && text === asked.right ? h("strong", {class: "good"}, ` ✓ ${t("class.right")}`) : null),
        h("div", {class: "class-meter", "aria-hidden": "true"}, h("i", {style: `width:${counts_.shown && answered ? 100 * counts[i] / answered : 0}%`})),
        h("span", {class: "class-count"}, counts_.shown ? number(counts[i]) : "–"))));
      answer.replaceChildren(...(model.shown ? [h("div", {class: "panel verdict"}, told.map(text => h("p", {}, text)))] : []));
    };
    const counts_ = shower("class.showAnswers", () => draw());
    const model = shower("class.reveal", () => draw());
    return {
      element: h("div", {class: "panel class-question"}, h("p", {class: "class-asked"}, inWords("question", asked.question)), said, bars, h("div", {class: "buttons"}, counts_.press, model.press), answer),
      update: draw, remove() {},
    };
  },

  drawing(lesson) {
    const plan = drawingPlan(lesson);
    const picture = h("div", {});
    const said = h("p", {role: "status", class: "class-big"});
    const draw = () => {
      said.textContent = t("class.drawn", {number: classroom.state.drawings, all: classroom.state.seats});
      picture.replaceChildren(spreadPicture(plan, shown.shown ? classroom.state.curves : [], model.shown ? plan : null),
        h("p", {class: "keys"}, h("span", {class: "key-one"}, `━━ ${t("class.median")} `), model.shown ? h("span", {class: "key-two"}, `╍╍ ${t("predict.model")}`) : null));
    };
    const shown = shower("class.showCurves", () => draw());
    const model = shower("class.reveal", () => draw());
    return {
      element: h("div", {class: "panel class-tall"}, h("p", {class: "class-asked"}, t("predict.draw", {what: plan.heading})), h("p", {class: "muted"}, planInWords(plan.run)), said, h("div", {class: "buttons"}, shown.press, model.press), picture),
      update: draw, remove() {},
    };
  },

  together(lesson) {
    const {decided, round: number_} = classroom.state;
    const woman = commonWoman(lesson, decided);
    if (woman.problems.length) return {element: problemsList(woman.problems), remove() {}};
    const again = button(t("class.restart"), () => { if (confirm(t("class.restartSure"))) classroom.lead("restart", {lesson: lesson.name}); });
    if (!woman.round) {
      const done = togetherDone(lesson, woman.run);
      done.element.firstChild.append(again);
      return done;
    }
    const figures = new Figures();
    figures.show([{name: t("value"), run: woman.run, text: woman.run.text}], {until: woman.round.time, panels: SEEN_BY_NURSE});
    const running = decided.length ? decided[decided.length - 1].rate : 0;
    const picture = h("div", {});
    const said = h("p", {role: "status", class: "class-big"});
    const fault = h("p", {role: "alert", class: "bad"});
    const decide = async (how, rate) => { fault.textContent = await classroom.lead("decide", {lesson: lesson.name, round: number_, minute: String(woman.round.time), how, rate: String(rate)}) ?? ""; };
    const median = button("", () => decide("median", 0), {class: "main"});
    const mode = button("", () => decide("mode", 0));
    let own = running;
    const field = h("input", {type: "number", min: "0", max: "60", step: "0.5", value: String(running), "aria-label": t("bedside.rate"), onchange: event => { own = Math.round(Number(event.target.value) * 100) / 100; }});
    const lead = classroom.wall.steps === undefined ? h("div", {class: "buttons"}, median, mode, h("span", {class: "class-own"}, field, button(t("bedside.set"), () => decide("teacher", own)))) : null;
    return {
      element: h("div", {class: "class-woman"},
        h("div", {}, h("div", {class: "panel"}, h("p", {class: "clock"}, t("class.round", {round: number_ + 1, time: time(woman.round.time)})), lastDecision(decided), sightOf(woman.round)), figures.element),
        h("div", {class: "panel class-next"}, h("h2", {}, t("class.next")), h("p", {}, t("class.running", {rate: mUPerMin(running)})), said, picture, lead, fault, decided.length && lead ? again : null)),
      update() {
        const {votes, seats} = classroom.state;
        said.textContent = t("class.votes", {number: votes.count, all: seats});
        median.textContent = votes.count ? t("class.takeMedian", {rate: mUPerMin(votes.median)}) : t("class.takeNoMedian");
        mode.textContent = votes.count ? t("class.takeMode", {rate: mUPerMin(votes.mode)}) : t("class.takeNoMode");
        median.disabled = mode.disabled = votes.count === 0;
        picture.replaceChildren(votesPicture(votes, running));
      },
      remove() { figures.remove(); },
    };
  },

  alone(lesson) {
    const protocol = engine.ask("run", lesson.text);
    const others = [{name: t("bedside.protocol"), run: protocol, class: "svg-protocol"}];
    const {decided} = classroom.state;
    if (decided.length) {
      const woman = commonWoman(lesson, decided);
      if (!woman.problems.length && !woman.round) others.push({name: t("class.us"), run: woman.run, class: "svg-class"});
    }
    const compared = others.map(each => ({...each, goal: valueOf(each.run, "minutes_in_goal"), tachysystole: valueOf(each.run, "minutes_with_tachysystole")})).filter(each => Number.isFinite(each.goal) && Number.isFinite(each.tachysystole));
    const picture = h("div", {});
    const said = h("p", {role: "status", class: "class-big"});
    const table = h("tbody", {});
    const draw = () => {
      const {outcomes, handedIn, seats} = classroom.state;
      said.textContent = t("class.handedIn", {number: handedIn, all: seats});
      picture.replaceChildren(outcomesPicture(outcomes, compared, names.shown));
      table.replaceChildren(...[...compared, ...outcomes].map((each, i) => h("tr", {}, h("th", {scope: "row"}, i < compared.length || names.shown ? each.name : t("class.somebody")), h("td", {}, number(each.goal)), h("td", {}, number(each.tachysystole)))));
    };
    const names = shower("class.names", () => draw());
    return {
      element: h("div", {class: "panel class-tall"}, h("p", {class: "class-asked"}, t("class.aloneAsked")), said, h("div", {class: "buttons"}, names.press), picture,
        h("details", {}, h("summary", {}, t("table")), h("table", {}, h("thead", {}, h("tr", {}, ["class.name", "class.goalAxis", "class.harmAxis"].map(key => h("th", {scope: "col"}, t(key))))), table))),
      update: draw, remove() {},
    };
  },
};
