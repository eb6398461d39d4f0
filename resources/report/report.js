// Shows PHOTOGRAPHS (data.js) in pages. Names come from files: they are only ever set as text.
"use strict";

const PER_PAGE = 60;
const STATES = { done: "coloured", failed: "failed", "left alone": "left alone", waiting: "waiting", running: "begun", ready: "nearly done" };
const choice = { state: "all", order: "doubt", find: "", page: 0 };
let shown = [];

const byId = (id) => document.getElementById(id);
const count = (number) => number.toLocaleString("en");

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

// Orders: what is missing comes last; equal ones by name. Failures come first where doubt is asked for.
const ORDERS = {
  name: (a, b) => a.name.localeCompare(b.name, "en", { numeric: true }),
  doubt: (a, b) => (b.state === "failed") - (a.state === "failed") || (b.unsure ?? -1) - (a.unsure ?? -1) || (b.doubt ?? -1) - (a.doubt ?? -1),
  largest_l: (a, b) => (b.largest_l ?? -1) - (a.largest_l ?? -1),
  seconds: (a, b) => b.seconds - a.seconds,
};

function choose() {
  const words = choice.find.toLowerCase();
  shown = PHOTOGRAPHS.filter((photo) =>
    (choice.state === "all" || photo.state === choice.state) && (!words || photo.name.toLowerCase().includes(words)));
  shown.sort((a, b) => ORDERS[choice.order](a, b) || ORDERS.name(a, b));
  choice.page = 0;
  show();
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
  const words = make("div", "words", make("div", "name", photo.error ? photo.source : photo.name));
  if (photo.error) words.append(make("p", "error", sentence(photo)), make("p", "quiet", photo.remedy || ""));
  else if (photo.state !== "done") words.append(make("p", "left", [STATES[photo.state], ...(photo.notes || [])].join(": ")));
  words.append(make("div", "facts", ...facts(photo)));
  const article = make("article", photo.state === "failed" ? "failed" : "");
  if (photo.before) {
    const pair = make("button", "pair", picture(photo.before, "photograph"), picture(photo.after, "coloured copy"));
    pair.title = "larger, with everything that is known";
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
  if (photo.doubt !== undefined) found.push(fact("doubt", photo.doubt.toFixed(1)));
  if (photo.mean_l !== undefined) found.push(fact("lightness", `${deviation(photo.mean_l)} / ${deviation(photo.largest_l)}`));
  if (photo.seconds && photo.state === "done") found.push(fact("time", `${photo.seconds.toFixed(1)} s`));
  if (photo.mark) found.push(fact("mark", photo.mark));
  if (photo.rating) found.push(fact("rating", "★".repeat(photo.rating)));
  return found;
}

const deviation = (value) => (value === 0 ? "0" : value < 0.001 ? "< 0.001" : value.toFixed(3));

function pager(start) {
  const pages = Math.max(1, Math.ceil(shown.length / PER_PAGE));
  const turn = (label, page, words) => {
    const button = make("button", "", label);
    button.disabled = page < 0 || page >= pages;
    button.setAttribute("aria-label", words);
    if (page === choice.page && words.startsWith("page")) button.setAttribute("aria-current", "page");
    button.addEventListener("click", () => { choice.page = page; show(); window.scrollTo(0, 0); });
    return button;
  };
  const near = [...new Set([0, choice.page - 2, choice.page - 1, choice.page, choice.page + 1, choice.page + 2, pages - 1])]
    .filter((page) => page >= 0 && page < pages).sort((a, b) => a - b);
  const numbers = near.flatMap((page, i) => [...(i && page > near[i - 1] + 1 ? ["…"] : []), turn(String(page + 1), page, `page ${page + 1}`)]);
  const end = Math.min(start + PER_PAGE, shown.length);
  const where = shown.length ? `${count(start + 1)} to ${count(end)} of ${count(shown.length)}` : "";
  if (pages === 1) return [make("span", "", where)];
  return [turn("‹", choice.page - 1, "previous page"), ...numbers, turn("›", choice.page + 1, "next page"), make("span", "", where)];
}

function detail(index) {
  const photo = shown[index], box = byId("detail");
  const go = (label, to, words) => {
    const button = make("button", "", label);
    button.setAttribute("aria-label", words);
    button.disabled = !shown[to] || !shown[to].before;
    button.addEventListener("click", () => detail(to));
    return button;
  };
  const close = make("button", "", "Close");
  close.addEventListener("click", () => box.close());
  const side = (source, words) => make("figure", "", picture(source, words), make("figcaption", "", words));
  const list = make("dl");
  const row = (name, value) => { if (value !== undefined && value !== "") list.append(make("dt", "", name), make("dd", "", value)); };
  row("original", photo.source);
  if (photo.copy) { const link = make("a", "", photo.name); link.href = photo.copy; row("copy", link); }
  row("size", photo.width_px ? `${photo.width_px} × ${photo.height_px} pixels` : undefined);
  row("lightness", photo.mean_l === undefined ? undefined : `mean ${deviation(photo.mean_l)}, largest ${deviation(photo.largest_l)} L*`);
  row("doubt", photo.doubt === undefined ? undefined : `${photo.doubt.toFixed(2)} ΔE`);
  row("time", photo.seconds ? `${photo.seconds.toFixed(2)} s on ${photo.device}` : undefined);
  row("SHA-256 of the copy", photo.output_sha256);
  row("expected to be wrong", photo.unsure === undefined ? undefined : `${(100 * photo.unsure).toFixed(0)} % of the picture`);
  row("mark", photo.mark ? [photo.mark, photo.marked_by || "unsigned", photo.marked_at].filter(Boolean).join(", ") : undefined);
  row("rating", photo.rating ? `${photo.rating} of 5 stars` : undefined);
  for (const note of photo.notes || []) row("note", note);
  box.replaceChildren(
    make("div", "bar", make("h2", "name", photo.name), make("span", "", go("‹", index - 1, "previous"), go("›", index + 1, "next"), close)),
    make("div", "pair", side(photo.before, "photograph"), side(photo.after, "copy")), list);
  if (!box.open) box.showModal();
}

function summary() {
  const totals = {};
  for (const photo of PHOTOGRAPHS) {
    totals[photo.state] = (totals[photo.state] || 0) + 1;
  }
  const parts = Object.keys(STATES).filter((state) => totals[state]).map((state) =>
    make("span", state === "failed" ? "bad" : "", `${count(totals[state])} ${STATES[state]}`));
  byId("summary").replaceChildren(`${count(PHOTOGRAPHS.length)} photographs: `, ...parts.flatMap((part, i) => (i ? [", ", part] : [part])), ".");
  const states = byId("state");
  for (const [value, words] of [["all", "all photographs"], ...Object.keys(totals).map((state) => [state, `${STATES[state]} (${count(totals[state])})`])]) {
    states.append(new Option(words, value));
  }
  byId("program").textContent = `Made by Restorer ${PROGRAM}.`;
}

summary();
for (const name of ["state", "order"]) byId(name).addEventListener("change", (event) => { choice[name] = event.target.value; choose(); });
byId("find").addEventListener("input", (event) => { choice.find = event.target.value; choose(); });
byId("choices").addEventListener("submit", (event) => event.preventDefault());
if (!PHOTOGRAPHS.some((photo) => photo.doubt !== undefined)) { choice.order = "name"; byId("order").value = "name"; }
choose();
