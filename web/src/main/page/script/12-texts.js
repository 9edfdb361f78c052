/* TEXTS, one object a language, stands before the scripts. */

const language = {
  now: "en",
  /** The language of the last visit, of the browser, or English. */
  begin() {
    let kept = null;
    try { kept = localStorage.getItem("language"); } catch { /* A page without storage forgets; that is all. */ }
    const wanted = kept ?? navigator.language.slice(0, 2);
    this.now = wanted in TEXTS ? wanted : "en";
  },
  choose(other) {
    this.now = other;
    try { localStorage.setItem("language", other); } catch { /* As above. */ }
  },
};

/** A text in the language of the page, with {names} filled in; English where a language lacks it. */
function t(key, values = {}) {
  const text = TEXTS[language.now][key] ?? TEXTS.en[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => name in values ? String(values[name]) : whole);
}

/** What the engine calls a thing, in the language of the page where that has a word for it. */
const named = (key, words) => TEXTS[language.now][`of.${key}`] ?? words;

/** A number as the language writes it. */
function number(value, digits = 1) {
  if (!Number.isFinite(value)) return "–";
  return value.toLocaleString(language.now, {maximumFractionDigits: digits, minimumFractionDigits: 0, useGrouping: false});
}

/** Minutes as hours and minutes: 3 h 20 min. */
function time(minutes) {
  const all = Math.round(minutes);
  const hours = Math.floor(all / 60);
  const rest = all % 60;
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** Fills the texts of the fixed parts of the page. */
function translatePage() {
  document.documentElement.lang = language.now;
  document.querySelectorAll("[data-text]").forEach(each => { each.textContent = t(each.dataset.text); });
}
