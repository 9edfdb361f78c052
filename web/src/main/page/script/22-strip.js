const STRIP_HOUR = 60;
const STRIP_TOP = 100;

/** The strip as on paper: an hour of intrauterine pressure, and with a fetus its heart rate above. */
class Strip {
  constructor() {
    this.canvas = h("canvas", {"aria-hidden": "true"});
    this.said = h("p", {class: "said", role: "status"});
    const id = freshId();
    this.range = h("input", {type: "range", id, min: "0", max: "0", step: "10", value: "0", oninput: () => this.draw()});
    this.where = h("label", {for: id}, t("stripFrom"));
    this.element = h("section", {class: "figure strip"},
      h("h3", {}, t("strip"), h("span", {class: "unit"}, "mmHg")), this.canvas,
      h("div", {class: "control"}, this.where, this.range), this.said);
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
    const y = pressure => height - 18 * scale - pressure / STRIP_TOP * (height - 26 * scale);
    this.paper(pen, {x, y, from, width, height, left, scale});
    const points = Math.round((until - from) * 12) + 1;
    const strip = engine.ask("strip", this.text, from, until, points);
    pen.strokeStyle = styled("--one");
    pen.lineWidth = 1.6 * scale;
    pen.lineJoin = "round";
    pen.beginPath();
    strip.values?.forEach((value, i) => pen.lineTo(x(from + i * (until - from) / (points - 1)), y(Math.min(value, STRIP_TOP))));
    pen.stroke();
    const onsets = Array.from(this.run.contractions.onset).filter(onset => onset >= from && onset < until);
    this.said.textContent = t("stripSaid", {number: onsets.length, from: time(from), to: time(until)});
  }

  paper(pen, {x, y, from, width, height, left, scale}) {
    pen.fillStyle = styled("--strip");
    pen.fillRect(0, 0, width, height);
    pen.font = `${Math.round(parseFloat(styled("--size")) * 0.7) * scale}px Inter, system-ui, sans-serif`;
    pen.textAlign = "right";
    pen.textBaseline = "middle";
    for (let pressure = 0; pressure <= STRIP_TOP; pressure += 10) {
      pen.fillStyle = styled(pressure % 20 === 0 ? "--strip-bold" : "--strip-fine");
      pen.fillRect(left, y(pressure), width - left, scale);
      pen.fillStyle = styled("--muted");
      if (pressure % 20 === 0) pen.fillText(String(pressure), left - 5 * scale, y(pressure));
    }
    pen.textAlign = "center";
    pen.textBaseline = "alphabetic";
    for (let minute = Math.ceil(from); minute <= from + STRIP_HOUR; minute++) {
      pen.fillStyle = styled(minute % 10 === 0 ? "--strip-bold" : "--strip-fine");
      pen.fillRect(x(minute), y(STRIP_TOP), scale, y(0) - y(STRIP_TOP));
      pen.fillStyle = styled("--muted");
      if (minute % 10 === 0 && minute > from && minute < from + STRIP_HOUR) pen.fillText(time(minute), x(minute), height - 4 * scale);
    }
  }

  remove() { this.watch.disconnect(); }
}
