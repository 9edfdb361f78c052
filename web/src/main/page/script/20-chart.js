const CHART_FONT = () => `${Math.round(parseFloat(styled("--size")) * 0.78)}px Inter, system-ui, sans-serif`;

/** The arms of a chart: told apart by colour and by line. */
const ARMS = [
  {colour: "--one", dash: [], key: "key-one"},
  {colour: "--two", dash: [9, 5], key: "key-two"},
];

/** A band behind the curves, and a line across them. */
function backdrop(goal, limit) {
  return {
    hooks: {
      drawClear: [plot => {
        const {ctx, bbox} = plot;
        ctx.save();
        if (goal) {
          const top = plot.valToPos(goal.to, "y", true);
          const bottom = plot.valToPos(goal.from, "y", true);
          ctx.fillStyle = styled("--goal");
          ctx.fillRect(bbox.left, Math.max(top, bbox.top), bbox.width, Math.min(bottom, bbox.top + bbox.height) - Math.max(top, bbox.top));
        }
        if (limit) {
          const y = plot.valToPos(limit, "y", true);
          ctx.strokeStyle = styled("--axis");
          ctx.setLineDash([]);
          ctx.lineWidth = 1;
          ctx.beginPath();
          ctx.moveTo(bbox.left, y);
          ctx.lineTo(bbox.left + bbox.width, y);
          ctx.stroke();
        }
        ctx.restore();
      }],
      draw: [plot => {
        if (!goal) return;
        const {ctx, bbox} = plot;
        ctx.save();
        ctx.font = CHART_FONT();
        ctx.font = `${Math.round(parseFloat(ctx.font) * devicePixelRatio)}px Inter, system-ui, sans-serif`;
        ctx.fillStyle = styled("--goal-ink");
        ctx.textAlign = "right";
        ctx.textBaseline = "bottom";
        ctx.fillText(goal.words, bbox.left + bbox.width - 6, Math.min(plot.valToPos(goal.from, "y", true) - 3, bbox.top + bbox.height - 3));
        ctx.restore();
      }],
    },
  };
}

/** A vertical line at a time, with a word beside it. */
function marker(mark) {
  return {
    hooks: {
      draw: [plot => {
        if (mark.at === null) return;
        const {ctx, bbox} = plot;
        const x = plot.valToPos(mark.at / 60, "x", true);
        if (x < bbox.left || x > bbox.left + bbox.width) return;
        ctx.save();
        ctx.strokeStyle = styled("--ink");
        ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
        ctx.lineWidth = devicePixelRatio;
        ctx.beginPath();
        ctx.moveTo(x, bbox.top);
        ctx.lineTo(x, bbox.top + bbox.height);
        ctx.stroke();
        ctx.restore();
      }],
    },
  };
}

/** One picture of curves over time (or over the rate), with a sentence and a table that say the same. */
class Chart {
  /**
   * @param about {key, heading, unit, stepped, least, goal, limit, xLabel, xUnit, perX, mark}
   */
  constructor(about) {
    this.about = about;
    this.titleKeys = h("span", {class: "keys"});
    this.plotted = h("div", {class: "plot", "aria-hidden": "true"});
    this.said = h("p", {class: "said", role: "status"});
    this.body = h("div", {class: "scroll", tabindex: "0", role: "region"});
    this.details = h("details", {}, h("summary", {}, t("table")), this.body);
    this.details.addEventListener("toggle", () => this.fillTable());
    this.heading = h("h2", {}, about.heading, h("span", {class: "unit"}, about.unit), this.titleKeys);
    this.body.setAttribute("aria-label", about.heading);
    this.element = h("section", {class: "figure"}, this.heading, this.plotted, this.said, this.details);
    this.watch = new ResizeObserver(() => this.fit());
    this.watch.observe(this.plotted);
  }

  /** Shows arms: [{name, x, values, until}]; the first is drawn solid. All share x unless each brings its own. */
  show(arms, sentence) {
    this.arms = arms;
    const x = joined(arms);
    const data = [x, ...arms.map(arm => sampled(arm, x))];
    const top = Math.max(this.about.least ?? 0, ...arms.map(arm => highest(arm.values)));
    const bottom = Math.min(this.about.floor ?? 0, ...arms.map(arm => lowest(arm.values)));
    this.range = [bottom, top === bottom ? bottom + 1 : top + (top - bottom) * 0.06];
    this.xEnd = this.about.xEnd ?? x[x.length - 1];
    if (this.plot === undefined || this.plot.series.length !== data.length) this.make(data);
    else this.plot.setData(data, true);
    this.titleKeys.replaceChildren(...(arms.length > 1
      ? arms.map((arm, i) => h("span", {class: ARMS[i].key}, `${i === 0 ? "━━" : "╍╍"} ${arm.name} `)) : []));
    this.said.textContent = sentence;
    if (this.details.open) this.fillTable();
  }

  make(data) {
    this.plot?.destroy();
    const {about} = this;
    this.plotted.style.minHeight = `calc(var(--chart) * ${about.tall ?? 1})`;
    const axis = {stroke: () => styled("--muted"), font: CHART_FONT(), grid: {stroke: () => styled("--grid"), width: 1}, ticks: {show: false}};
    const size = parseFloat(styled("--size"));
    this.plot = new uPlot({
      width: Math.max(120, this.plotted.clientWidth),
      height: this.height(),
      padding: [8, 10, 0, 0],
      legend: {show: false},
      cursor: {sync: about.xLabel ? undefined : {key: "time"}, drag: {x: false, y: false}, points: {size: 6}},
      scales: {x: {time: false, range: () => [0, this.xEnd]}, y: {range: () => this.range}},
      axes: [
        {...axis, grid: {show: false}, size: size * 1.5, gap: 3, space: size * 4, label: about.xLabel ?? t("timeAxis"), labelSize: size * 1.25, labelGap: -4, labelFont: CHART_FONT()},
        {...axis, size: size * 3.1, space: size * 1.6, gap: 4, values: (plot, splits) => splits.map(split => number(split, 3))},
      ],
      series: [{}, ...data.slice(1).map((values, i) => ({
        stroke: () => styled(ARMS[i].colour),
        width: 2.25,
        dash: ARMS[i].dash,
        paths: about.stepped ? uPlot.paths.stepped({align: 1}) : undefined,
        points: {show: false},
        spanGaps: false,
      }))],
      plugins: [backdrop(about.goal, about.limit), marker(about.mark ?? {at: null})],
    }, data, this.plotted);
  }

  /** Draws anew where only a mark or a colour has changed. */
  redraw() { this.plot?.redraw(false); }

  fit() {
    const width = Math.max(120, this.plotted.clientWidth);
    if (this.plot && width !== this.plot.width) this.plot.setSize({width, height: this.height()});
  }

  height() { return parseFloat(styled("--chart")) * (this.about.tall ?? 1); }

  fillTable() {
    if (!this.details.open || !this.arms) return;
    const x = joined(this.arms);
    const each = Math.max(1, Math.ceil(x.length / 60));
    const rows = [];
    const columns = this.arms.map(arm => sampled(arm, x));
    for (let i = 0; i < x.length; i += each) {
      rows.push(h("tr", {}, h("th", {scope: "row"}, this.about.xLabel ? number(x[i]) : time(x[i] * 60)), columns.map(values => h("td", {}, number(values[i], 2)))));
    }
    this.body.replaceChildren(h("table", {},
      h("thead", {}, h("tr", {}, h("th", {scope: "col"}, this.about.xLabel ?? t("time")), this.arms.map(arm => h("th", {scope: "col"}, arm.name)))),
      h("tbody", {}, rows)));
  }

  remove() { this.watch.disconnect(); this.plot?.destroy(); }
}

const finite = values => Array.from(values).filter(Number.isFinite);
const highest = values => finite(values).reduce((most, value) => Math.max(most, value), -Infinity);
const lowest = values => finite(values).reduce((least, value) => Math.min(least, value), Infinity);

/** The x of all arms in order, each once. */
function joined(arms) {
  if (arms.every(arm => arm.x === arms[0].x)) return arms[0].x;
  return Array.from(new Set(arms.flatMap(arm => Array.from(arm.x)))).sort((a, b) => a - b);
}

/** The values of an arm at each x; null where it has none. */
function sampled(arm, x) {
  if (arm.x === x) return Array.from(arm.values, value => Number.isFinite(value) ? value : null);
  const at = new Map(Array.from(arm.x, (place, i) => [place, arm.values[i]]));
  return x.map(place => at.has(place) && Number.isFinite(at.get(place)) ? at.get(place) : at.has(place) ? null : undefined);
}
