/** Where a student comes in. */
function joinView() {
  const said = h("p", {role: "alert", class: "bad"});
  const code = h("input", {type: "text", id: "class-code", value: classroom.code, autocomplete: "off", autocapitalize: "characters", maxlength: "8", required: true});
  const name = h("input", {type: "text", id: "class-name", autocomplete: "nickname", maxlength: "24", required: true});
  const element = h("form", {class: "panel class-join", onsubmit: async event => {
    event.preventDefault();
    said.textContent = await classroom.join(code.value, name.value) ?? "";
    if (classroom.seat) app.show();
  }}, h("h1", {}, t("class.join")), h("p", {class: "muted"}, t("class.joinLead")),
  h("label", {for: "class-code"}, t("class.code")), code, h("label", {for: "class-name"}, t("class.name")), name, said,
  h("button", {class: "main", type: "submit"}, t("class.enter")), h("p", {}, h("a", {href: "#all"}, t("class.alone.look"))));
  return {element, update() {}, remove() {}};
}

/** A student's phone: it shows what the class does. */
function studentView() {
  const top = h("p", {class: "class-me"});
  const body = h("div", {});
  let shown = null;
  let signature = "";
  let part = null;
  const view = {
    element: h("div", {class: "class-student"}, top, body),
    async update() {
      if (!classroom.state) { body.replaceChildren(h("p", {role: "status"}, t("class.waiting"))); return; }
      const {lesson: name, activity, round} = classroom.state;
      top.replaceChildren(h("strong", {}, classroom.seat.name), classroom.lost ? h("span", {class: "bad", role: "alert"}, t("class.lost")) : h("span", {class: "muted"}, t("class.present", {number: classroom.state.seats})));
      const wanted = [name, activity, activity === "together" ? round : "", classroom.mine?.looks ?? ""].join("/");
      if (wanted !== signature) {
        signature = wanted;
        const lesson = await classLesson();
        if (signature !== wanted) return;
        part?.remove();
        part = STUDENT[activity](lesson);
        body.replaceChildren(h("h1", {}, titleOf(lesson.shipped)), part.element);
        shown = part;
        if (document.activeElement === document.body) scrollTo(0, 0);
      }
      shown?.update?.();
    },
    remove() { part?.remove(); part = null; },
  };
  return view;
}

/** A line that says how it went, and a button that sends. */
function sender(words, send) {
  const said = h("p", {role: "status"});
  const press = button(words, async () => {
    press.disabled = true;
    const fault = await send();
    press.disabled = false;
    said.className = fault ? "bad" : "good";
    said.textContent = fault ?? t("class.sent");
  }, {class: "main class-send"});
  return {press, said};
}

const STUDENT = {
  lobby: () => ({element: h("div", {class: "panel"}, h("p", {class: "class-big"}, t("class.in")), h("p", {}, t("class.look"))), remove() {}}),

  question(lesson) {
    const asked = lesson.shipped.predict;
    const inWords = (part, words) => named(`lesson.${lesson.name}.${part}`, words);
    let chosen = classroom.mine?.choice ?? null;
    const {press, said} = sender(t("class.answer"), () => classroom.tell("choose", {choice: chosen}));
    press.disabled = chosen === null;
    return {
      element: h("div", {class: "panel class-question"}, choices({
        legend: inWords("question", asked.question), chosen: chosen === null ? null : String(chosen),
        options: asked.choices.map((words, i) => ({value: String(i), words: inWords(`choice.${i}`, words)})),
        onchange: value => { chosen = Number(value); press.disabled = false; said.textContent = ""; },
      }), press, said, chosen === null ? null : h("p", {class: "muted"}, t("class.change"))),
      remove() {},
    };
  },

  drawing(lesson) {
    const plan = drawingPlan(lesson);
    const guesses = classroom.mine?.points?.length === GUESSES ? [...classroom.mine.points] : plan.at.map(() => 0);
    const preview = h("div", {});
    const draw = () => preview.replaceChildren(spreadPicture(plan, [guesses], null));
    const {press, said} = sender(t("class.send"), () => classroom.tell("draw", {points: guesses.map(value => String(Math.round(value * 100) / 100)).join(" ")}));
    draw();
    return {
      element: h("div", {class: "panel"}, h("h2", {}, t("predict.draw", {what: plan.heading})), h("p", {class: "muted"}, planInWords(plan.run)), preview,
        plan.at.map((minute, i) => slider({label: t("class.at", {time: time(minute)}), value: guesses[i], least: 0, most: plan.top, grain: plan.top > 20 ? plan.top / 100 : 0.25, unit: plan.unit, onchange: value => { guesses[i] = Math.min(plan.top, Math.max(0, value)); draw(); }})),
        press, said),
      remove() {},
    };
  },

  together(lesson) {
    const {decided} = classroom.state;
    const woman = commonWoman(lesson, decided);
    if (woman.problems.length) return {element: problemsList(woman.problems), remove() {}};
    if (!woman.round) return togetherDone(lesson, woman.run);
    const figures = new Figures();
    figures.show([{name: t("value"), run: woman.run, text: woman.run.text}], {until: woman.round.time, panels: SEEN_BY_NURSE, strip: false});
    const running = decided.length ? decided[decided.length - 1].rate : 0;
    const step = Number(lesson.about.knobs.find(knob => knob.key === "step")?.value ?? 2);
    let rate = classroom.mine?.vote ?? running;
    const field = h("div", {});
    const pick = () => field.replaceChildren(slider({label: t("bedside.rate"), value: rate, least: 0, most: 60, grain: 0.5, unit: "mU/min", onchange: value => { rate = value; }}));
    const quick = (words, value, attributes) => button(words, () => { rate = Math.min(60, Math.round(value * 100) / 100); pick(); }, attributes);
    const {press, said} = sender(t("class.vote"), () => classroom.tell("vote", {round: classroom.state.round, rate: String(Math.round(rate * 100) / 100)}));
    const voted = h("p", {class: "muted"});
    pick();
    return {
      element: h("div", {}, h("div", {class: "panel"}, h("p", {class: "clock"}, time(woman.round.time)), lastDecision(decided), sightOf(woman.round), field,
        h("div", {class: "buttons"}, quick(t("bedside.leave"), running), quick(t("bedside.more", {step: number(step)}), running + step), quick(t("bedside.halve"), running / 2, {disabled: running === 0}), quick(t("bedside.stop"), 0, {disabled: running === 0})),
        press, said, voted), figures.element),
      update() {
        const vote = classroom.mine?.vote ?? null;
        voted.textContent = `${t("class.votes", {number: classroom.state.votes.count, all: classroom.state.seats})}${vote === null ? "" : ` ${t("class.yours", {rate: mUPerMin(vote)})}`}`;
      },
      remove() { figures.remove(); },
    };
  },

  alone(lesson) {
    const key = `bedside:${classroom.seat.token}:${lesson.name}`;
    let kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(key)); } catch { /* She begins anew; that is all. */ }
    const bedside = bedsideView(lesson, {
      minutes: kept?.minutes ?? [], rates: kept?.rates ?? [],
      keep: (minutes, rates) => sessionStorage.setItem(key, JSON.stringify({minutes, rates})),
      finished: run => {
        const {press, said} = sender(t("class.handIn"), () => classroom.tell("hand-in", {case: run.text}));
        return h("div", {}, press, said);
      },
    });
    const handed = h("p", {class: "good", role: "status"});
    return {
      element: h("div", {}, handed, bedside.element),
      update() {
        const outcome = classroom.mine?.outcome;
        handed.textContent = outcome ? t("class.handed", {goal: number(outcome.goal), tachysystole: number(outcome.tachysystole)}) : "";
      },
      remove() { bedside.remove(); },
    };
  },
};

const lastDecision = decided => decided.length === 0 ? h("p", {}, t("class.first"))
  : h("p", {}, t("class.decided", {rate: mUPerMin(decided[decided.length - 1].rate), how: t(`class.how.${decided[decided.length - 1].how}`), votes: decided[decided.length - 1].votes}));

function togetherDone(lesson, run) {
  const protocol = engine.ask("run", lesson.text);
  const figures = new Figures();
  const arms = [{name: t("bedside.protocol"), run: protocol, text: lesson.text}, {name: t("class.us"), run, text: run.text}];
  figures.show(arms, {strip: false});
  return {
    element: h("div", {}, h("div", {class: "panel"}, h("h2", {}, t("class.done")), h("p", {}, t("class.score", {mine: textOf(run, "minutes_in_goal"), theirs: textOf(protocol, "minutes_in_goal")})),
      h("p", {}, t("class.harm", {mine: textOf(run, "minutes_with_tachysystole"), theirs: textOf(protocol, "minutes_with_tachysystole")}))), figures.element, numbersTable(arms)),
    remove() { figures.remove(); },
  };
}
