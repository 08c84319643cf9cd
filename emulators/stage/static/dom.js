// Building elements, and talking to the stage.

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value == null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") Object.assign(element.style, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

const PATHS = {
  send: "M3 11.6 20.5 4 14 20.5l-3-6.4z",
  place: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zm0-8.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z",
  photo: "M8.5 6 10 4h4l1.5 2H20v13H4V6zM12 16a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2z",
  command: "M4 4h16v16H4zM5.8 5.8v12.4h12.4V5.8zM13.4 7.6h2l-4.8 8.8h-2z",
  status: "M1 8h2v3H1zm4-2h2v5H5zm4-2h2v7H9zm4-3h2v10h-2zM22 2h18a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", name === "status" ? "0 0 44 12" : "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  path.setAttribute("fill", "currentColor");
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}

export function clock(iso) {
  return new Date(iso).toLocaleTimeString("zh-TW", {
    timeZone: "Asia/Taipei", hour: "2-digit", minute: "2-digit", hour12: false,
  });
}

export async function act(phone, body) {
  return answered(await fetch(`/stage/api/phones/${phone}/act`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  }));
}

export async function sendPhoto(phone, blob) {
  return answered(await fetch(`/stage/api/phones/${phone}/photo`, {
    method: "POST", headers: { "Content-Type": blob.type || "image/jpeg" }, body: blob,
  }));
}

async function answered(response) {
  if (response.ok || response.status === 409) return response.json();
  return { problem: `HTTP ${response.status}` };
}

export function map(text) {
  return el("div", { class: "place" }, el("div", { class: "map" }, icon("place")), el("span", {}, text));
}
