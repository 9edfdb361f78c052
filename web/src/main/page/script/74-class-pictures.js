/** Makes an element of a picture. */
function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat(Infinity).filter(Boolean));
  return element;
}

const words = (x, y, text, attributes = {}) => svg("text", {x, y, ...attributes}, text);

/** The QR code of the address; dark on light in any theme, because not every phone reads the other. */
function qrPicture(qr) {
  return svg("svg", {class: "class-qr", viewBox: `-4 -4 ${qr.size + 8} ${qr.size + 8}`, role: "img", "aria-label": t("class.qr"), "shape-rendering": "crispEdges"},
    svg("rect", {x: -4, y: -4, width: qr.size + 8, height: qr.size + 8, fill: "#fff"}), svg("path", {d: qr.path, fill: "#000"}));
}

/** Votes as columns, one a rate; the median and the most frequent say so. */
function votesPicture(votes, running) {
  const width = 800;
  const height = 330;
  const floor = 270;
  const most = Math.max(4, ...votes.bars.map(bar => bar.count));
  const step = Math.min(130, (width - 20) / Math.max(1, votes.bars.length));
  const left = (width - step * votes.bars.length) / 2;
  const columns = votes.bars.map((bar, i) => {
    const x = left + i * step;
    const tall = bar.count / most * (floor - 60);
    const marks = [bar.rate === votes.median ? t("class.how.median") : null, bar.rate === votes.mode ? t("class.how.mode") : null].filter(Boolean);
    return [svg("rect", {x: x + step * 0.12, y: floor - tall, width: step * 0.76, height: tall, rx: 3, class: marks.length ? "svg-chosen" : "svg-bar"}),
      words(x + step / 2, floor - tall - 8, String(bar.count), {class: "svg-count", "text-anchor": "middle"}),
      words(x + step / 2, floor + 26, number(bar.rate, 2), {class: bar.rate === running ? "svg-running" : "svg-label", "text-anchor": "middle"})];
  });
  const said = votes.count ? t("class.votesSaid", {all: votes.count, bars: votes.bars.map(bar => `${mUPerMin(bar.rate)}: ${bar.count}`).join("; ")}) : t("class.noVotes");
  return svg("svg", {class: "class-picture", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": said},
    svg("line", {x1: 10, x2: width - 10, y1: floor, y2: floor, class: "svg-axis"}), columns,
    votes.count ? null : words(width / 2, floor / 2, t("class.noVotes"), {class: "svg-muted", "text-anchor": "middle"}),
    words(width / 2, height - 8, t("class.votesAxis"), {class: "svg-muted", "text-anchor": "middle"}));
}

/** What a class draws: the same curve as on the page to predict. */
function drawingPlan(lesson) {
  const run = engine.ask("run", lesson.text);
  const key = ["contractions_per_10min", "blood_loss_mL"].find(each => shows(run, PANELS.find(panel => panel.key === each))) ?? "plasma_oxytocin_uU_per_mL";
  const panel = PANELS.find(each => each.key === key);
  const column = run.columns[key];
  return {
    run, column, goal: panel.goal ? run.goal : null, heading: named(key, column.heading), unit: named(`unit.${column.unit}`, column.unit),
    top: Math.max(panel.least, niceAbove(highest(column.values) * 1.3)), at: Array.from({length: GUESSES}, (_, i) => i * run.end / (GUESSES - 1)),
  };
}

/** Whether a picture is drawn for a phone, where letters must not shrink with it. */
const narrow = () => innerWidth < 700;

/** The axes of a picture: where a value lies, and what is drawn behind. */
function axes({width = narrow() ? 400 : 800, height = narrow() ? 280 : 420, xEnd, xTicks, yEnd, yTicks, xLabel, yLabel}) {
  const box = {left: 62, right: width - 14, top: 34, bottom: height - 62};
  const x = value => box.left + value / xEnd * (box.right - box.left);
  const y = value => box.bottom - value / yEnd * (box.bottom - box.top);
  return {
    width, height, box, x, y,
    behind: [
      yTicks.map(tick => [svg("line", {x1: box.left, x2: box.right, y1: y(tick), y2: y(tick), class: "svg-grid"}), words(box.left - 8, y(tick) + 6, number(tick), {class: "svg-muted", "text-anchor": "end"})]),
      xTicks.map(tick => words(x(tick), box.bottom + 24, number(tick), {class: "svg-muted", "text-anchor": "middle"})),
      svg("line", {x1: box.left, x2: box.right, y1: box.bottom, y2: box.bottom, class: "svg-axis"}),
      words((box.left + box.right) / 2, height - 10, xLabel, {class: "svg-muted", "text-anchor": "middle"}),
      words(4, 18, yLabel, {class: "svg-muted"}),
    ],
  };
}

/** About five round numbers from 0 to an end. */
function ticks(end) {
  const step = niceAbove(end / 6);
  return Array.from({length: Math.floor(end / step + 1e-9) + 1}, (_, i) => i * step);
}

/** Curves that many expect, their median, and the model's where it is revealed. */
function spreadPicture(plan, curves, model) {
  const end = plan.run.end / 60;
  const frame = axes({xEnd: end, xTicks: ticks(end), yEnd: plan.top, yTicks: ticks(plan.top), xLabel: t("timeAxis"), yLabel: `${plan.heading} (${plan.unit})`});
  const line = (points, attributes) => svg("polyline", {points: points.map(([minute, value]) => `${frame.x(minute / 60).toFixed(1)},${frame.y(Math.min(plan.top, value)).toFixed(1)}`).join(" "), fill: "none", ...attributes});
  const drawn = curves.filter(curve => curve.length === plan.at.length);
  const middle = drawn.length > 1 ? plan.at.map((minute, i) => [minute, medianOf(drawn.map(curve => curve[i]))]) : null;
  const said = middle ? t("class.spreadSaid", {number: drawn.length, points: middle.map(([minute, value]) => `${time(minute)}: ${number(value)}`).join("; ")}) : plan.heading;
  return svg("svg", {class: "class-picture", viewBox: `0 0 ${frame.width} ${frame.height}`, role: "img", "aria-label": said},
    plan.goal ? svg("rect", {x: frame.box.left, width: frame.box.right - frame.box.left, y: frame.y(plan.goal.to), height: frame.y(plan.goal.from) - frame.y(plan.goal.to), class: "svg-goal"}) : null,
    frame.behind,
    drawn.map(curve => line(plan.at.map((minute, i) => [minute, curve[i]]), {class: drawn.length > 1 ? "svg-each" : "svg-middle"})),
    drawn.length > 1 ? plan.at.map((minute, i) => drawn.map(curve => svg("circle", {cx: frame.x(minute / 60), cy: frame.y(Math.min(plan.top, curve[i])), r: 4, class: "svg-point"}))) : null,
    middle ? line(middle, {class: "svg-middle"}) : null,
    model ? line(Array.from(model.run.times, (minute, row) => [minute, model.column.values[row]]).filter(([, value]) => Number.isFinite(value)), {class: "svg-model"}) : null);
}

function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/** A row for each student, two dots in it: what was gained, and what was risked; beside them the protocol and the class. */
function outcomesPicture(outcomes, others, withNames) {
  const rows = [...others, ...outcomes.map(each => ({...each, class: "svg-dot", student: true}))].sort((a, b) => b.goal - a.goal || a.tachysystole - b.tachysystole);
  const tall = Math.max(12, Math.min(32, 600 / rows.length));
  const top = 46;
  const bottom = top + tall * rows.length + 4;
  const panels = [{from: 210, to: 830, key: "goal", label: t("class.goalAxis"), least: 60}, {from: 890, to: 1280, key: "tachysystole", label: t("class.harmAxis"), least: 30}];
  const behind = panels.map(panel => {
    panel.end = Math.max(panel.least, ...rows.map(row => row[panel.key]));
    panel.x = value => panel.from + value / panel.end * (panel.to - panel.from);
    return [words(panel.from, 20, panel.label, {class: "svg-label"}), ticks(panel.end).map(tick => [svg("line", {x1: panel.x(tick), x2: panel.x(tick), y1: top - 6, y2: bottom, class: "svg-grid"}), words(panel.x(tick), bottom + 20, number(tick), {class: "svg-muted", "text-anchor": "middle"})])];
  });
  const marks = rows.map((row, i) => {
    const y = top + tall * (i + 0.5);
    const size = Math.min(8, tall * 0.38);
    const name = row.student && !withNames ? null : words(196, y + tall * 0.27, row.name, {"text-anchor": "end", style: `font-size:${Math.min(22, tall * 0.82).toFixed(1)}px`, class: row.student ? "svg-name" : "svg-running"});
    return [name, panels.map(panel => [
      svg("line", {x1: panel.from, x2: panel.x(row[panel.key]), y1: y, y2: y, class: "svg-stem"}),
      row.student ? svg("circle", {cx: panel.x(row[panel.key]), cy: y, r: size, class: "svg-dot"})
        : svg("rect", {x: panel.x(row[panel.key]) - size, y: y - size, width: 2 * size, height: 2 * size, transform: `rotate(45 ${panel.x(row[panel.key])} ${y})`, class: row.class})])];
  });
  return svg("svg", {class: "class-picture class-rows", viewBox: `0 0 1300 ${bottom + 28}`, role: "img", "aria-label": t("class.outcomesSaid", {number: outcomes.length})}, behind, marks);
}
