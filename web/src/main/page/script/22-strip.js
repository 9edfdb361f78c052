const STRIP_HOUR = 60;
const STRIP_TOP = 100;
const RATE_FLOOR = 60;
const RATE_TOP = 200;

/** The strip as on paper: an hour of intrauterine pressure, and with a fetus its heart rate above. */
class Strip {
  constructor() {
    this.canvas = h("canvas", {"aria-hidden": "true"});
    this.said = h("p", {class: "said", role: "status"});
    this.unit = h("span", {class: "unit"}, "mmHg");
    this.body = h("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": t("strip")});
    this.details = h("details", {ontoggle: () => this.fillTable()}, h("summary", {}, t("table")), this.body);
    const id = freshId();
    this.range = h("input", {type: "range", id, min: "0", max: "0", step: "10", value: "0", oninput: () => this.draw()});
    this.where = h("label", {for: id}, t("stripFrom"));
    this.element = h("section", {class: "figure strip"},
      h("h2", {}, t("strip"), this.unit), this.canvas,
      h("div", {class: "control"}, this.where, this.range), this.said, this.details);
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.canvas);
  }

  /** Shows the strip of a case, up to a minute. */
  show(text, run, until = run.end) {
    this.text = text;
    this.run = run;
    this.until = until;
    const latest = Math.max(0, Math.ceil((until - STRIP_HOUR) / 10) * 10);
    const follows = this.range.value === this.range.max;
    this.range.max = String(latest);
    if (follows) this.range.value = String(latest);
    this.draw();
  }

  draw() {
    if (!this.run || this.canvas.clientWidth === 0) return;
    const from = Number(this.range.value);
    const until = Math.min(this.until, from + STRIP_HOUR);
    this.where.textContent = t("stripFromTo", {from: time(from), to: time(until)});
    this.range.setAttribute("aria-valuetext", time(from));
    const scale = devicePixelRatio;
    const width = this.canvas.width = Math.round(this.canvas.clientWidth * scale);
    const height = this.canvas.height = Math.round(this.canvas.clientHeight * scale);
    const pen = this.canvas.getContext("2d");
    const left = parseFloat(styled("--size")) * 2.2 * scale;
    const x = minute => left + (minute - from) / STRIP_HOUR * (width - left);
    const points = Math.max(2, Math.round((until - from) * 12) + 1);
    const strip = engine.ask("strip", this.text, from, until, points);
    // The heart rate of a fetus stands above the contractions, as on paper.
    const middle = strip.fetalHeartRate ? height * 0.5 : 0;
    const y = pressure => height - 18 * scale - pressure / STRIP_TOP * (height - middle - 26 * scale);
    const rate = beats => middle - 8 * scale - (beats - RATE_FLOOR) / (RATE_TOP - RATE_FLOOR) * (middle - 16 * scale);
    this.canvas.classList.toggle("tall", strip.fetalHeartRate !== undefined);
    pen.fillStyle = styled("--strip");
    pen.fillRect(0, 0, width, height);
    this.paper(pen, {x, y, from, width, height, left, scale, least: 0, most: STRIP_TOP, each: 10, named: 20, clock: true});
    if (strip.fetalHeartRate) this.paper(pen, {x, y: rate, from, width, height, left, scale, least: RATE_FLOOR, most: RATE_TOP, each: 10, named: 20, clock: false});
    const draw = (values, at, colour) => {
      pen.strokeStyle = styled(colour);
      pen.lineWidth = 1.6 * scale;
      pen.lineJoin = "round";
      pen.beginPath();
      values?.forEach((value, i) => pen.lineTo(x(from + i * (until - from) / (points - 1)), at(value)));
      pen.stroke();
    };
    draw(strip.pressure, value => y(Math.min(value, STRIP_TOP)), "--one");
    draw(strip.fetalHeartRate, value => rate(Math.min(RATE_TOP, Math.max(RATE_FLOOR, value))), "--two");
    this.unit.textContent = strip.fetalHeartRate ? t("stripUnits") : "mmHg";
    const onsets = Array.from(this.run.contractions.onset).filter(onset => onset >= from && onset < until);
    this.said.textContent = t("stripSaid", {number: onsets.length, from: time(from), to: time(until)});
    this.shown = [from, until];
    this.fillTable();
  }

  /** The contractions that are shown, one a row. */
  fillTable() {
    if (!this.details.open || !this.shown) return;
    const {onset, peak, tone, duration} = this.run.contractions;
    const rows = Array.from(onset.keys()).filter(i => onset[i] >= this.shown[0] && onset[i] < this.shown[1]);
    this.body.replaceChildren(h("table", {},
      h("thead", {}, h("tr", {}, ["stripOnset", "stripPeak", "stripTone", "stripDuration"].map(key => h("th", {scope: "col"}, t(key))))),
      h("tbody", {}, rows.map(i => h("tr", {}, h("th", {scope: "row"}, time(onset[i])), h("td", {}, number(peak[i], 0)), h("td", {}, number(tone[i], 0)), h("td", {}, number(duration[i], 0)))))));
  }

  paper(pen, {x, y, from, width, height, left, scale, least, most, each, named: labelled, clock}) {
    pen.font = `${Math.round(parseFloat(styled("--size")) * 0.7) * scale}px Inter, system-ui, sans-serif`;
    pen.textAlign = "right";
    pen.textBaseline = "middle";
    for (let value = least; value <= most; value += each) {
      pen.fillStyle = styled(value % labelled === 0 ? "--strip-bold" : "--strip-fine");
      pen.fillRect(left, y(value), width - left, scale);
      pen.fillStyle = styled("--muted");
      if (value % labelled === 0) pen.fillText(String(value), left - 5 * scale, y(value));
    }
    pen.textAlign = "center";
    pen.textBaseline = "alphabetic";
    for (let minute = Math.ceil(from); minute <= from + STRIP_HOUR; minute++) {
      pen.fillStyle = styled(minute % 10 === 0 ? "--strip-bold" : "--strip-fine");
      pen.fillRect(x(minute), y(most), scale, y(least) - y(most));
      pen.fillStyle = styled("--muted");
      if (clock && minute % 10 === 0 && minute > from && minute < from + STRIP_HOUR) pen.fillText(time(minute), x(minute), height - 4 * scale);
    }
  }

  remove() { this.watch.disconnect(); }
}
