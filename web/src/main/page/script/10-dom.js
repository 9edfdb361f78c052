/** Makes an element: h("p", {class: "muted"}, "words", child). Texts are set as texts, never as markup. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && typeof value !== "string") element[name] = value;
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

let ids = 0;
/** A name for an element that another refers to. */
const freshId = () => `id${++ids}`;

/** Calls at most once a frame, with what was asked last. */
function framed(work) {
  let waiting = null;
  return (...asked) => {
    if (waiting === null) {
      requestAnimationFrame(() => { const last = waiting; waiting = null; work(...last); });
    }
    waiting = asked;
  };
}

/** A value of the style sheet, which differs between light and dark. */
const styled = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Hands a file to the browser to keep. */
function keep(name, text) {
  const link = h("a", {href: URL.createObjectURL(new Blob([text], {type: "text/plain"})), download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
