const VIEWS = [
  {key: "predict", make: predictView}, {key: "play", make: playView}, {key: "whatif", make: whatIfView},
  {key: "bedside", make: bedsideView, when: about => about.titrated}, {key: "curve", make: curveView}, {key: "text", make: textView},
];

const app = {
  lessons: [],
  shown: null,
  lesson: null,

  async start() {
    language.begin();
    await classroom.begin();
    translatePage();
    try {
      await engine.start();
    } catch (old) {
      tooOld(`${t("tooOld")} (${old.message})`);
      return;
    }
    this.lessons = await readLessons();
    this.tools();
    addEventListener("hashchange", () => this.show(true));
    addEventListener("dragover", event => { event.preventDefault(); document.body.classList.add("dropping"); });
    addEventListener("dragleave", event => { if (!event.relatedTarget) document.body.classList.remove("dropping"); });
    addEventListener("drop", event => { event.preventDefault(); document.body.classList.remove("dropping"); openFile(event.dataTransfer.files[0]); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.show());
    await this.show();
    document.documentElement.dataset.ready = "yes";
  },

  tools() {
    const root = document.documentElement;
    const wall = button(t("wall"), () => {
      root.toggleAttribute("data-wall");
      wall.setAttribute("aria-pressed", String(root.hasAttribute("data-wall")));
      this.show();
    }, {"aria-pressed": String(root.hasAttribute("data-wall"))});
    const theme = button(t("theme"), () => {
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      this.show();
    });
    document.getElementById("tools").replaceChildren(
      h("label", {class: "sr", for: "language"}, t("language")),
      h("select", {id: "language", onchange: event => { language.choose(event.target.value); translatePage(); this.tools(); this.show(); }},
        Object.keys(TEXTS).map(each => h("option", {value: each, lang: each, selected: each === language.now}, TEXTS[each].itself))),
      wall, theme, button(t("print"), () => print()));
  },

  /** Shows the place that the address names. */
  async show(moved = false) {
    const asked = place.read();
    const main = document.getElementById("main");
    this.shown?.remove();
    this.shown = null;
    const lesson = await this.asked(asked);
    const inClass = lesson ? null : classroom.view();
    if (inClass) {
      document.title = t("title");
      this.shown = inClass;
      main.replaceChildren(inClass.element);
    } else if (!lesson) {
      document.title = t("title");
      this.shown = lessonsView(this.lessons);
      main.replaceChildren(this.shown.element);
    } else {
      document.title = `${lesson.about.title ?? lesson.name} · ${t("title")}`;
      this.open(main, lesson, asked);
    }
    if (moved) main.focus({preventScroll: true});
    if (moved) scrollTo(0, 0);
  },

  async asked({lesson: name, packed}) {
    const key = name ?? packed;
    if (!key) return null;
    if (this.lesson?.key !== key) {
      const shipped = this.lessons.find(each => each.name === name);
      let text = shipped?.yaml;
      if (packed) { try { text = await unpackedCase(packed); } catch { text = undefined; } }
      if (text === undefined) return null;
      this.lesson = {key, name: name ?? "case", text, current: null, shipped};
    }
    const lesson = this.lesson;
    lesson.about = engine.ask("read", lesson.text);
    if (lesson.about.problems.length === 0 && lesson.shipped === undefined) lesson.teaches = lesson.about.teaches;
    else lesson.teaches = lesson.shipped ? teachesOf(lesson.shipped) : "";
    return lesson;
  },

  open(main, lesson, asked) {
    const broken = lesson.about.problems.length > 0;
    const views = VIEWS.filter(view => broken ? view.key === "text" : !view.when || view.when(lesson.about));
    const view = views.find(each => each.key === asked.view) ?? views[0];
    const panel = h("div", {role: "tabpanel", id: "view", "aria-labelledby": `tab-${view.key}`});
    const tabs = h("div", {role: "tablist", "aria-label": t("views")}, views.map(each => h("button", {
      type: "button", role: "tab", id: `tab-${each.key}`, "aria-selected": String(each === view), "aria-controls": "view", tabindex: each === view ? "0" : "-1",
      onclick: () => this.turn(asked, each.key), onkeydown: event => this.step(event, views, each, asked),
    }, t(`view.${each.key}`))));
    main.replaceChildren(h("div", {}, h("h1", {}, lesson.shipped ? titleOf(lesson.shipped) : lesson.about.title ?? t("lessons.own")),
      view.key === "predict" ? null : h("p", {class: "lead muted"}, lesson.teaches)), tabs, panel);
    this.shown = view.make(lesson);
    panel.append(this.shown.element);
  },

  turn(asked, view) {
    place.note({...(asked.lesson ? {lesson: asked.lesson} : {case: asked.packed}), view});
    this.show().then(() => document.getElementById(`tab-${view}`)?.focus({preventScroll: true}));
  },

  step(event, views, view, asked) {
    const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.turn(asked, views[(views.indexOf(view) + by + views.length) % views.length].key);
  },
};

app.start();
