// The stage: draws the phones, keeps them up to date, and runs the panel of troubles.

import { el } from "./dom.js";
import { Phone } from "./phone.js";

const { phones, faults, places, console: consoleUrl } = await (await fetch("/stage/api/state")).json();

const drawn = new Map(phones.map((state) => [state.key, new Phone(state, places)]));
document.querySelector("#phones").append(...[...drawn.values()].map((phone) => phone.element));
for (const phone of drawn.values()) phone.log.scrollTop = phone.log.scrollHeight;

const link = document.querySelector("a.console");
if (consoleUrl) Object.assign(link, { href: consoleUrl, hidden: false });

function showFaults(state) {
  const toggle = (each) => el("li", {}, el("label", {}, each.label, el("input", {
    type: "checkbox", role: "switch", checked: each.on, onchange: (event) => turn(each.name, event.target.checked),
  })));
  document.querySelector("#weather ul").replaceChildren(...state.map(toggle));
  document.querySelector("button.weather").classList.toggle("stormy", state.some((each) => each.on));
}

async function turn(name, on) {
  const response = await fetch(`/stage/api/faults/${name}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ on }),
  });
  showFaults((await response.json()).faults);
}

showFaults(faults);
new EventSource("/stage/api/events").onmessage = (event) => {
  const state = JSON.parse(event.data);
  drawn.get(state.key)?.show(state);
};
document.documentElement.dataset.ready = "";
