const engine = {
  exports: null,
  known: new Map(),

  /** Starts it; fails in a browser that is too old. */
  async start() {
    const started = await TeaVM.wasmGC.load(await unpacked("engine"));
    this.exports = started.exports;
  },

  /**
   * Asks it something. Equal questions have equal answers, so that the last few are kept.
   * @return what the engine answers; its `problems` say why there is nothing else
   */
  ask(question, ...details) {
    const key = JSON.stringify([question, ...details]);
    let answer = this.known.get(key);
    if (answer === undefined) {
      answer = this.exports[question](...details);
      this.known.set(key, answer);
      if (this.known.size > 24) this.known.delete(this.known.keys().next().value);
    }
    return answer;
  },
};

const items = text => text === "" ? [] : text.split("\u001f");

/** The lessons: name, title, what each teaches, and its text. */
async function readLessons() {
  const text = new TextDecoder().decode(await unpacked("lessons"));
  return text.split("\f").map(entry => {
    const [name, title, teaches, question, choices, right, answer, yaml] = entry.split("\v");
    const predict = question ? {question, choices: items(choices), right, answer: items(answer)} : null;
    return {name, title, teaches, predict, yaml};
  });
}
