/** All lessons, to choose from; or an empty start, or a case of one's own. */
function lessonsView(lessons) {
  const list = h("ul", {class: "cards"});
  const said = h("p", {role: "status", class: "muted"});
  const fill = words => {
    const found = lessons.filter(lesson => `${titleOf(lesson)} ${teachesOf(lesson)}`.toLowerCase().includes(words.toLowerCase()));
    list.replaceChildren(...found.map(lesson => h("li", {}, h("a", {href: `#lesson=${lesson.name}`}, titleOf(lesson)), h("p", {}, teachesOf(lesson)))));
    said.textContent = t("lessons.found", {number: found.length});
  };
  const search = h("input", {type: "search", "aria-label": t("lessons.search"), placeholder: t("lessons.search"), oninput: event => fill(event.target.value)});
  const file = h("input", {type: "file", accept: ".yaml,.yml", class: "sr", tabindex: "-1", "aria-hidden": "true", onchange: event => openFile(event.target.files[0])});
  fill("");
  return {
    element: h("div", {}, h("h1", {}, t("lessons.title")), h("p", {class: "lead"}, t("lessons.lead")),
      h("div", {class: "buttons"}, search, button(t("lessons.empty"), () => openText(EMPTY_CASE)), button(t("lessons.open"), () => file.click()), file), said, list),
    remove() {},
  };
}

const titleOf = lesson => named(`lesson.${lesson.name}.title`, lesson.title);
const teachesOf = lesson => named(`lesson.${lesson.name}.teaches`, lesson.teaches);

const EMPTY_CASE = `title: My own case
duration: 10 h
regimen:
  start: 2 mU/min
  step: 2 mU/min
  every: 30 min
  maximum: 20 mU/min
`;

async function openText(text) {
  place.go({case: await packedCase(text), view: engine.ask("read", text).problems.length ? "text" : "play"});
}

async function openFile(file) {
  if (!file) return;
  if (file.size > LONGEST_CASE) { alert(t("lessons.tooLong")); return; }
  await openText(await file.text());
}
