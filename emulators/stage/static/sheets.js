// The sheets that slide up on a phone: where, which photo, which date, and a call that is not made.

import { el } from "./dom.js";

function open(screen, label, build) {
  screen.querySelector(".sheet")?.remove();
  const before = document.activeElement;
  const close = () => { sheet.remove(); before?.focus?.(); };
  const form = el("form", {}, el("h3", {}, label), ...build(close));
  const sheet = el("div", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": label,
    onclick: (event) => { if (event.target === sheet) close(); },
    onkeydown: (event) => { if (event.key === "Escape") close(); } }, form);
  screen.append(sheet);
  form.querySelector("button, input")?.focus();
  return form;
}

const away = (close, words = "先不要") => el("button", { type: "button", onclick: close }, words);

export function askPlace(screen, places, withAddress, done) {
  const field = (label, attributes) => el("label", {}, label, el("input", attributes));
  const form = open(screen, "要傳哪裡的位置？", (close) => [
    el("div", { class: "rows" }, places.map((spot) => el("button", { type: "button",
      onclick: () => { close(); done(spot.latitude, spot.longitude, spot.name); } }, spot.name))),
    el("div", { class: "rows" },
      field("緯度", { name: "latitude", type: "number", step: "any", min: "-90", max: "90", required: true }),
      field("經度", { name: "longitude", type: "number", step: "any", min: "-180", max: "180", required: true })),
    withAddress && field("地址（可不填）", { name: "address" }),
    el("div", { class: "foot" }, away(close), el("button", { class: "go" }, "傳送這裡")),
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    form.parentElement.remove();
    done(Number(given.get("latitude")), Number(given.get("longitude")), given.get("address") || "");
  });
}

export function askPhoto(screen, done) {
  open(screen, "傳哪一張照片？", (close) => {
    const pick = el("input", { type: "file", accept: "image/*", hidden: true,
      onchange: () => { if (pick.files[0]) { close(); done(pick.files[0]); } } });
    return [
      el("button", { type: "button", class: "wide-choice", onclick: () => pick.click() }, "從電腦選一張"),
      el("button", { type: "button", class: "wide-choice",
        onclick: () => { close(); samplePhoto().then(done); } }, "用一張試拍的照片"),
      pick, el("div", { class: "foot" }, away(close)),
    ];
  });
}

export function askDate(screen, action, done) {
  const kind = { date: "date", time: "time", datetime: "datetime-local" }[action.mode];
  const form = open(screen, action.label || "選一個時間", (close) => [
    el("label", {}, "時間", el("input", { type: kind, name: "picks", required: true, value: action.initial,
      min: action.min, max: action.max })),
    el("div", { class: "foot" }, away(close), el("button", { class: "go" }, "選好了")),
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const picks = new FormData(form).get("picks");
    form.parentElement.remove();
    done(picks);
  });
}

export function askCommand(screen, commands, done) {
  open(screen, "指令", (close) => [
    ...commands.map((each) => el("button", { type: "button", class: "wide-choice",
      onclick: () => { close(); done(`/${each.command}`); } }, `/${each.command}　${each.description}`)),
    el("div", { class: "foot" }, away(close)),
  ]);
}

export function showCall(screen, number) {
  open(screen, `撥打 ${number}`, (close) => [
    el("p", {}, "在真的手機上，這裡會開始撥號。彩排時不會撥出。"),
    el("div", { class: "foot" }, away(close, "關上")),
  ]);
}

export function showLink(screen, address) {
  open(screen, "打開連結", (close) => [
    el("p", { style: { overflowWrap: "anywhere" } }, address),
    el("div", { class: "foot" }, away(close), el("button", { type: "button", class: "go",
      onclick: () => { close(); window.open(address, "_blank", "noopener"); } }, "在新分頁打開")),
  ]);
}

function samplePhoto() {
  const canvas = el("canvas", { width: 640, height: 480 });
  const brush = canvas.getContext("2d");
  const sky = brush.createLinearGradient(0, 0, 0, 480);
  sky.addColorStop(0, "#f7d9a8");
  sky.addColorStop(1, "#8fa9bf");
  brush.fillStyle = sky;
  brush.fillRect(0, 0, 640, 480);
  brush.fillStyle = "#51626f";
  brush.fillRect(120, 190, 400, 290);
  brush.fillStyle = "#3b4954";
  brush.beginPath(); brush.moveTo(90, 200); brush.lineTo(320, 80); brush.lineTo(550, 200); brush.fill();
  brush.fillStyle = "#f2c96d";
  brush.fillRect(180, 250, 90, 80);
  brush.fillStyle = "#2d3840";
  brush.fillRect(360, 270, 100, 210);
  return new Promise((resolve) => { canvas.toBlob(resolve, "image/jpeg", 0.85); });
}
