// Shows PHOTOGRAPHS (data.js) in pages. Names come from files: they are only ever set as text.
"use strict";

const PER_PAGE = 60;
const STATES = { done: "coloured", failed: "failed", "left alone": "left alone", waiting: "waiting", running: "begun", ready: "nearly done" };
const LOSSY = new Set(["jpeg", "webp"]);
const choice = { state: "all", order: "doubt", find: "", page: 0 };
let shown = [];
let opened = -1;

const byId = (id) => document.getElementById(id);
const count = (number) => number.toLocaleString("en");
const counted = (number, one, many) => `${count(number)} ${number === 1 ? one : many}`;

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

// A list of names and values; what is not known is left out.
function list(element, rows) {
  for (const [name, value] of rows) {
    if (value !== undefined && value !== null && value !== "") element.append(make("dt", "", name), make("dd", "", value));
  }
  return element;
}

// Orders: what is missing comes last; equal ones by name. Failures come first where doubt is asked for.
const byName = new Intl.Collator("en", { numeric: true }).compare;
const ORDERS = {
  name: (a, b) => byName(a.name, b.name),
  doubt: (a, b) => (b.state === "failed") - (a.state === "failed") || (b.unsure ?? -1) - (a.unsure ?? -1) || (b.doubt ?? -1) - (a.doubt ?? -1),
  largest_l: (a, b) => (b.largest_l ?? -1) - (a.largest_l ?? -1),
  seconds: (a, b) => (b.seconds ?? -1) - (a.seconds ?? -1),
  ended_at: (a, b) => (a.ended_at ?? "") < (b.ended_at ?? "") ? 1 : (a.ended_at ?? "") > (b.ended_at ?? "") ? -1 : 0,
};

const FINDABLE = (photo) => [photo.name, photo.source, photo.error, photo.remedy, photo.mark, photo.marked_by, ...(photo.notes || [])];

function choose() {
  const words = choice.find.trim().toLowerCase();
  shown = PHOTOGRAPHS.filter((photo) => wanted(photo) && (!words || FINDABLE(photo).some((text) => text && text.toLowerCase().includes(words))));
  shown.sort((a, b) => ORDERS[choice.order](a, b) || ORDERS.name(a, b));
  choice.page = 0;
  show();
}

function wanted(photo) {
  const [kind, value] = choice.state.split(":");
  return kind === "all" || (kind === "state" ? photo.state === value : photo.mark === value);
}

function show() {
  const start = choice.page * PER_PAGE;
  const cards = shown.slice(start, start + PER_PAGE).map((photo, offset) => card(photo, start + offset));
  byId("photographs").replaceChildren(...(cards.length ? cards : [make("p", "empty", "Nothing matches.")]));
  for (const place of document.querySelectorAll(".pages")) place.replaceChildren(...pager(start));
}

function picture(source, words) {
  const image = make("img");
  image.src = source;
  image.alt = words;
  image.loading = "lazy";
  return image;
}

function card(photo, index) {
  const name = make("button", "name", photo.state === "failed" ? photo.source : photo.name);
  name.addEventListener("click", () => detail(index));
  const words = make("div", "words", make("div", "", name));
  if (photo.error) words.append(make("div", "", make("p", "error", sentence(photo)), make("p", "remedy", photo.remedy || "")));
  else if (photo.state !== "done") words.append(make("p", "left", [STATES[photo.state], ...(photo.notes || [])].join(": ")));
  words.append(make("div", "facts", ...facts(photo)));
  const article = make("article", photo.before ? "" : `plain ${photo.state === "failed" ? "failed" : ""}`);
  if (photo.before) {
    const pair = make("button", "pair", picture(photo.before, "the photograph"), picture(photo.after, "the coloured copy"));
    pair.title = "larger, with everything that is known";
    pair.setAttribute("aria-label", `${photo.name}: larger, with everything that is known`);
    pair.addEventListener("click", () => detail(index));
    article.append(pair);
  }
  article.append(words);
  return article;
}

// The sentence begins with the file's name, which stands above it.
function sentence(photo) {
  const prefix = `${photo.source.split(/[\\/]/).pop()}: `;
  return photo.error.startsWith(prefix) ? photo.error.slice(prefix.length).replace(/^./, (letter) => letter.toUpperCase()) : photo.error;
}

const fact = (name, value) => make("span", "", `${name} `, make("b", "", value));

function facts(photo) {
  const found = [];
  if (photo.width_px) found.push(fact("size", `${photo.width_px} × ${photo.height_px}`));
  if (photo.unsure !== undefined) found.push(fact("unsure", percent(photo.unsure)));
  else if (photo.doubt !== undefined) found.push(fact("doubt", `${photo.doubt.toFixed(1)} ΔE`));
  if (photo.mean_l !== undefined) found.push(fact("lightness", lightness(photo)));
  if (photo.seconds && photo.state === "done") found.push(fact("time", `${photo.seconds.toFixed(1)} s`));
  if (photo.mark) found.push(fact("mark", photo.mark));
  if (photo.rating) found.push(fact("rating", "★".repeat(photo.rating)));
  return found;
}

const percent = (share) => `${(100 * share).toFixed(0)} %`;
const deviation = (value) => (value === 0 ? "0" : value < 0.001 ? "< 0.001" : value.toFixed(3));
const lightness = (photo) => `${deviation(photo.mean_l)} / ${deviation(photo.largest_l)} L*`;
const moment = (iso) => (iso ? iso.slice(0, 19).replace("T", " ") + " UTC" : undefined);

function pager(start) {
  const pages = Math.max(1, Math.ceil(shown.length / PER_PAGE));
  const go = (page) => { choice.page = Math.min(Math.max(page, 0), pages - 1); show(); window.scrollTo(0, byId("choices").offsetTop - 8); };
  const turn = (label, page, words) => {
    const button = make("button", "", label);
    button.disabled = page < 0 || page >= pages;
    button.setAttribute("aria-label", words);
    if (page === choice.page && words.startsWith("page")) button.setAttribute("aria-current", "page");
    button.addEventListener("click", () => go(page));
    return button;
  };
  const near = [...new Set([0, choice.page - 2, choice.page - 1, choice.page, choice.page + 1, choice.page + 2, pages - 1])]
    .filter((page) => page >= 0 && page < pages).sort((a, b) => a - b);
  const numbers = near.flatMap((page, i) => [...(i && page > near[i - 1] + 1 ? ["…"] : []), turn(String(page + 1), page, `page ${page + 1}`)]);
  const end = Math.min(start + PER_PAGE, shown.length);
  const where = make("span", "", shown.length ? `${count(start + 1)} to ${count(end)} of ${count(shown.length)}` : "");
  if (pages === 1) return [where];
  const any = pages > 7 ? [anyPage(pages, go)] : [];
  return [turn("‹", choice.page - 1, "previous page"), ...numbers, turn("›", choice.page + 1, "next page"), ...any, where];
}

// A field for the number of a page.
function anyPage(pages, go) {
  const field = make("input");
  field.type = "number";
  field.min = "1";
  field.max = String(pages);
  field.placeholder = String(choice.page + 1);
  field.addEventListener("change", () => { if (field.value) go(Number(field.value) - 1); });
  return make("label", "", "page ", field);
}

function detail(index) {
  const photo = shown[index], box = byId("detail");
  opened = index;
  const go = (label, to, words) => {
    const button = make("button", "", label);
    button.setAttribute("aria-label", words);
    button.disabled = !shown[to];
    button.addEventListener("click", () => detail(to));
    return button;
  };
  const close = make("button", "", "Close");
  close.addEventListener("click", () => box.close());
  const name = make("h2", "", photo.name);
  name.id = "detail-name";
  const bar = make("div", "bar", name, make("span", "", go("‹", index - 1, "previous"), go("›", index + 1, "next"), close));
  const side = (source, words) => make("figure", "", picture(source, words), make("figcaption", "", words));
  const pair = photo.before ? make("div", "pair", side(photo.before, "photograph"), side(photo.after, "coloured copy")) : null;
  box.replaceChildren(...[bar, pair, list(make("dl"), known(photo))].filter(Boolean));
  if (!box.open) box.showModal();
  close.focus();
}

function known(photo) {
  return [
    ["state", STATES[photo.state]],
    ["what went wrong", photo.error],
    ["what to do", photo.remedy],
    ["photograph", photo.source],
    ["its SHA-256", hash(photo.source_sha256)],
    ["copy", link(photo.copy, photo.name)],
    ["its SHA-256", hash(photo.output_sha256)],
    ["record", link(photo.record, photo.record && decodeURIComponent(photo.record.split("/").pop()))],
    ["size", photo.width_px ? `${count(photo.width_px)} × ${count(photo.height_px)} pixels` : undefined],
    ["lightness", photo.mean_l === undefined ? undefined : `differs by ${deviation(photo.mean_l)} L* on average, ${deviation(photo.largest_l)} at most`],
    ["unsure", photo.unsure === undefined ? undefined : `${percent(photo.unsure)} of the picture is expected to be wrong`],
    ["doubt", photo.doubt === undefined ? undefined : `${photo.doubt.toFixed(2)} ΔE expected on average`],
    ["finished", moment(photo.ended_at)],
    ["time", photo.seconds ? `${photo.seconds.toFixed(2)} s on ${photo.device}` : undefined],
    ["mark", photo.mark ? [photo.mark, photo.marked_by || "unsigned", moment(photo.marked_at)].filter(Boolean).join(", ") : undefined],
    ["rating", photo.rating ? `${photo.rating} of 5 stars` : undefined],
    ...(photo.notes || []).map((note) => ["note", note]),
  ];
}

const hash = (value) => (value ? make("code", "", value) : undefined);

function link(address, words) {
  if (!address) return undefined;
  const anchor = make("a", "", words);
  anchor.href = address;
  return anchor;
}

// What is said of the whole: counts, and how far lightness is off at worst.
function summary() {
  const totals = {};
  for (const photo of PHOTOGRAPHS) totals[photo.state] = (totals[photo.state] || 0) + 1;
  const parts = Object.keys(STATES).filter((state) => totals[state]).map((state) =>
    make("span", state === "failed" ? "bad" : "", `${count(totals[state])} ${STATES[state]}`));
  const all = counted(PHOTOGRAPHS.length, "photograph", "photographs");
  byId("summary").replaceChildren(parts.length ? `${all}: ` : "No photographs", ...parts.flatMap((part, i) => (i ? [", ", part] : [part])), ".");
  list(byId("run"), run());
  list(byId("meanings"), Object.entries(MEANINGS));
  fillStates(totals);
  byId("program").textContent = `This report was made by Restorer ${PROGRAM} on ${moment(RUN.made_at)}.`;
  document.title = `Coloured photographs: ${RUN.folder.split(/[\\/]/).filter(Boolean).pop() || RUN.folder}`;
}

function run() {
  const said = RUN.run;
  const model = said.model && make("span", "", `${said.model} ${said.model_version}`, ...(said.model_sha256 ? [", SHA-256 ", hash(said.model_sha256)] : []));
  const pixels = PHOTOGRAPHS.reduce((sum, photo) => sum + (photo.state === "done" ? photo.width_px * photo.height_px : 0), 0);
  const devices = [...new Set(PHOTOGRAPHS.map((photo) => photo.device).filter(Boolean))];
  const records = PHOTOGRAPHS.filter((photo) => photo.record).length;
  return [
    ["photographs from", common(PHOTOGRAPHS.map((photo) => photo.source))],
    ["copies in", RUN.folder],
    ["worked on", said.began && `${moment(said.began)} to ${moment(said.ended) || "now"}`],
    ["operator", said.operator],
    ["reason", said.reason],
    ["notes", said.notes],
    ["program", said.program],
    ["model", model],
    ["recipe", said.recipe_sha256 && make("span", "", "SHA-256 ", hash(said.recipe_sha256))],
    ["device", devices.join("; ")],
    ["size in all", pixels ? `${(pixels / 1e6).toLocaleString("en", { maximumFractionDigits: 1 })} megapixels` : undefined],
    ["records", records ? `${count(records)} beside the copies; restorer verify checks them` : undefined],
    ["lightness", worst()],
    ["marks", marks()],
  ];
}

// The folder that holds them all.
function common(paths) {
  if (!paths.length) return undefined;
  const parts = paths.map((path) => path.split(/(?<=[\\/])/).slice(0, -1));
  let shared = parts[0];
  for (const one of parts) {
    let same = 0;
    while (same < shared.length && same < one.length && shared[same] === one[same]) same += 1;
    shared = shared.slice(0, same);
  }
  return shared.join("").replace(/(?<=.)[\\/]$/, "");
}

function worst() {
  const largest = (lossy) => PHOTOGRAPHS.filter((photo) => photo.mean_l !== undefined && LOSSY.has(photo.format) === lossy)
    .reduce((most, photo) => Math.max(most, photo.largest_l), -1);
  const words = [[largest(false), "TIFF and PNG"], [largest(true), "JPEG and WebP"]];
  const found = words.filter(([value]) => value >= 0).map(([value, name]) => `${deviation(value)} L* in ${name}`);
  return found.length ? `differs by at most ${found.join(", ")}` : undefined;
}

function marks() {
  const found = {};
  for (const photo of PHOTOGRAPHS) if (photo.mark) found[photo.mark] = (found[photo.mark] || 0) + 1;
  return Object.entries(found).map(([mark, number]) => `${count(number)} ${mark}`).join(", ");
}

function fillStates(totals) {
  const states = byId("state");
  states.append(new Option("all photographs", "all"));
  for (const state of Object.keys(STATES)) {
    if (totals[state]) states.append(new Option(`${STATES[state]} (${count(totals[state])})`, `state:${state}`));
  }
  for (const mark of new Set(PHOTOGRAPHS.map((photo) => photo.mark).filter(Boolean))) states.append(new Option(`marked: ${mark}`, `mark:${mark}`));
}

summary();
for (const name of ["state", "order"]) byId(name).addEventListener("change", (event) => { choice[name] = event.target.value; choose(); });
byId("find").addEventListener("input", (event) => { choice.find = event.target.value; choose(); });
byId("choices").addEventListener("submit", (event) => event.preventDefault());
byId("detail").addEventListener("keydown", (event) => {
  const to = opened + { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (shown[to]) detail(to);
});
if (!PHOTOGRAPHS.some((photo) => photo.doubt !== undefined || photo.state === "failed")) { choice.order = "name"; byId("order").value = "name"; }
choose();
