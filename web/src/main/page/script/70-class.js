/** A class: this page came from a server in the room, and tells it what a student does. Elsewhere nothing of this happens. */
const classroom = {
  /** Whether a server gave out this page. */
  served: document.documentElement.dataset.class === "room",
  secret: null,
  code: "",
  seat: null,
  /** How the class stands, as last heard. */
  state: null,
  /** What only this student did. */
  mine: null,
  wall: null,
  events: null,
  shown: null,
  lost: false,

  /** Reads what the address says, and takes it out of the address, which stands on the wall. */
  async begin() {
    if (!this.served) return;
    document.querySelector("footer p").dataset.text = "class.footer";
    const asked = new URLSearchParams(location.hash.slice(1));
    if (asked.has("teacher")) sessionStorage.setItem("teacher", asked.get("teacher"));
    this.code = asked.get("room") ?? "";
    if (asked.has("teacher") || asked.has("room")) history.replaceState(null, "", location.pathname);
    this.secret = sessionStorage.getItem("teacher");
    if (this.secret) {
      document.documentElement.dataset.wall = "class";
      await this.openWall();
    } else {
      this.seat = this.kept();
      if (this.seat) await this.comeBack();
    }
  },

  async openWall() {
    const answer = await this.post("wall", {secret: this.secret});
    if (answer.status === 403) { this.secret = null; this.wall = null; sessionStorage.removeItem("teacher"); return; }
    if (answer.error) { this.again(); return; }
    this.wall = answer;
    this.state = null;
    this.heard(answer.room);
    if (answer.steps === undefined) this.listen(`secret=${encodeURIComponent(this.secret)}`);
  },

  async comeBack() {
    const answer = await this.post("back", {token: this.seat.token});
    if (answer.status === 401) { this.forget(); return; }
    if (!answer.error) this.took(answer);
    this.listen(`token=${encodeURIComponent(this.seat.token)}`);
  },

  async join(code, name) {
    const answer = await this.post("join", {code, name});
    if (answer.error) return answer.error;
    this.seat = {token: answer.token, name: answer.name};
    localStorage.setItem("class", JSON.stringify(this.seat));
    this.took(answer);
    this.listen(`token=${encodeURIComponent(answer.token)}`);
    return null;
  },

  kept() {
    try { return JSON.parse(localStorage.getItem("class")); } catch { return null; }
  },

  forget() {
    this.seat = null;
    this.state = null;
    this.mine = null;
    localStorage.removeItem("class");
    this.events?.close();
  },

  /** Asks the server; what goes wrong comes back as `error`. */
  async post(path, form) {
    try {
      const response = await fetch(`/class/${path}`, {method: "POST", body: new URLSearchParams(form)});
      return {...await response.json(), status: response.status};
    } catch {
      return {error: t("class.unreachable"), status: 0};
    }
  },

  /** Asks as a student, about the lesson at hand; says what went wrong, or null. */
  async tell(path, form) {
    const answer = await this.post(path, {token: this.seat.token, lesson: this.state.lesson, ...form});
    if (!answer.error) this.took(answer);
    return answer.error ?? null;
  },

  /** Asks as the teacher. */
  async lead(path, form) {
    const answer = await this.post(path, {secret: this.secret, ...form});
    if (!answer.error) this.heard(answer);
    return answer.error ?? null;
  },

  took(answer) {
    this.mine = {looks: this.mine?.looks, ...answer.mine};
    this.seat.name = answer.name;
    this.heard(answer.room);
  },

  /** Events carry the whole state; an answer that was overtaken by one is older. */
  heard(state) {
    if (this.state && state.deeds < this.state.deeds) return;
    const before = this.state;
    this.state = state;
    if (this.mine && before && before.lesson !== state.lesson) this.lookUp();
    else if (this.mine && before && before.round !== state.round) this.mine = {...this.mine, vote: null};
    this.shown?.update();
  },

  /** What this student did in another lesson to which the class has turned. */
  async lookUp() {
    this.mine = {looks: (this.mine.looks ?? 0) + 1};
    const {looks} = this.mine;
    const answer = await this.post("back", {token: this.seat.token});
    if (answer.error || this.mine.looks !== looks) return;
    answer.mine.looks = looks + 1;
    this.took(answer);
  },

  listen(who) {
    this.events?.close();
    this.events = new EventSource(`/class/events?${who}`);
    let fresh = true;
    this.events.addEventListener("message", event => {
      // A server that was started anew counts anew.
      if (fresh) this.state = null;
      fresh = false;
      this.heard(JSON.parse(event.data));
    });
    this.events.addEventListener("open", () => { fresh = true; this.hold(false); });
    this.events.addEventListener("error", () => { this.hold(true); if (this.events.readyState === EventSource.CLOSED) this.again(); });
  },

  /** A browser gives up when a server refuses: the class is over, or nobody there knows this seat. */
  again() {
    setTimeout(async () => {
      if (this.secret) await this.openWall();
      else if (this.seat) await this.comeBack();
      if (!this.wall && !this.seat) app.show();
    }, 3000);
  },

  hold(lost) {
    if (this.lost === lost) return;
    this.lost = lost;
    this.shown?.update();
  },

  /** What is shown in place of the list of lessons; null where there is no class, or somebody looks round on her own. */
  view() {
    this.shown = null;
    if (!this.served || location.hash === "#all") return null;
    const view = this.wall ? wallView() : this.seat ? studentView() : joinView();
    this.shown = view;
    view.update();
    return view;
  },
};

/** The lesson of the class. */
const classLesson = () => app.asked({lesson: classroom.state.lesson, packed: null});

/** The woman whom the class treats: her run so far, and the round that waits; without one she is done. */
function commonWoman(lesson, decided) {
  const run = engine.ask("attend", lesson.text, decided.map(each => each.minute).join(" "), decided.map(each => each.rate).join(" "));
  if (run.problems.length) return {run, problems: run.problems};
  const last = decided.length ? Number(decided[decided.length - 1].minute) : -1;
  return {run, round: run.decisions.find(decision => decision.time > last + 1e-6), problems: []};
}

const mUPerMin = rate => `${number(rate, 2)} mU/min`;
