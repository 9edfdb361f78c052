/** The case as text: to read, to change, to keep, to send. */
function textView(lesson) {
  const area = h("textarea", {class: "code", spellcheck: "false", "aria-label": t("text.label")});
  area.value = lesson.current ?? lesson.text;
  const faults = h("div", {});
  const said = h("p", {role: "status"});
  const check = () => {
    const about = engine.ask("read", area.value);
    faults.replaceChildren(...(about.problems.length ? [problemsList(about.problems)] : []));
    said.textContent = about.problems.length ? "" : t("text.good");
    return about.problems.length === 0;
  };
  area.addEventListener("input", check);
  const open = async () => place.go({case: await packedCase(area.value), view: "play"});
  const element = h("div", {class: "panel"}, h("h2", {}, t("text.title")), h("p", {class: "muted"}, t("text.lead")), area, faults, said,
    h("div", {class: "buttons"},
      button(t("text.run"), () => { if (check()) open(); }, {class: "main"}),
      button(t("keepYaml"), () => keep(`${lesson.name}.yaml`, area.value)),
      button(t("text.link"), async () => {
        const link = `${location.href.split("#")[0]}#${new URLSearchParams({case: await packedCase(area.value), view: "play"})}`;
        try { await navigator.clipboard.writeText(link); said.textContent = t("text.copied"); } catch { said.textContent = link; }
      })));
  check();
  return {element, remove() {}};
}
