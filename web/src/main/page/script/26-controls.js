/** A slider with a number field that says the same, and a unit. */
function slider({label, value, least, most, grain, unit, onchange, compact = false}) {
  const id = freshId();
  const field = h("input", {type: "number", "aria-label": label + (unit ? `, ${unit}` : ""), min: String(least), max: String(most), step: "any", value: String(value)});
  const range = h("input", {type: "range", id, min: String(least), max: String(most), step: String(grain), value: String(value), "aria-valuetext": `${value} ${unit}`});
  const say = () => range.setAttribute("aria-valuetext", `${range.value} ${unit}`);
  range.addEventListener("input", () => { field.value = range.value; say(); onchange(Number(range.value)); });
  field.addEventListener("change", () => {
    const typed = Number(field.value);
    if (field.value === "" || !Number.isFinite(typed)) { field.value = range.value; return; }
    range.value = field.value;
    say();
    onchange(typed);
  });
  return h("div", {class: compact ? "control compact" : "control"},
    h("div", {class: "name"}, h("label", {for: id}, label), h("span", {class: "value"}, field, compact ? null : unit)), range);
}

/** One of several, as radio buttons. */
function choices({legend, options, chosen, onchange}) {
  const name = freshId();
  return h("fieldset", {}, h("legend", {}, legend), options.map(option => h("label", {class: "choice"},
    h("input", {type: "radio", name, value: option.value, checked: option.value === chosen, onchange: () => onchange(option.value)}), h("span", {}, option.words))));
}

/** A list to choose from. */
function chooser({label, options, chosen, onchange}) {
  const id = freshId();
  return h("div", {class: "control"}, h("label", {for: id}, label, " "),
    h("select", {id, onchange: event => onchange(event.target.value)}, options.map(option => h("option", {value: option.value, selected: option.value === chosen}, option.words))));
}

const button = (words, onclick, attributes = {}) => h("button", {type: "button", onclick, ...attributes}, words);

/** What the reader or the run has against a case, line by line. */
function problemsList(problems) {
  return h("div", {role: "alert"}, h("ul", {class: "problems"}, problems.map(problem => h("li", {},
    t("problem", {line: problem.line, column: problem.column}), problem.path ? ` ${problem.path}: ` : " ", problem.message))));
}
