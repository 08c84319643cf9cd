// One phone: its chat, its buttons, and what a visitor does with it.

import { act, clock, el, icon, map, sendPhoto } from "./dom.js";
import { lineMessage, richMenu } from "./line.js";
import { askCommand, askDate, askPhoto, askPlace, showCall, showLink } from "./sheets.js";
import { inlineKeyboard, replyKeyboard, shade, telegramWords } from "./telegram.js";

const OPENS = { line: "加入好友", telegram: "開始", group: "邀請守望加入群組" };

export class Phone {
  constructor(state, places) {
    this.places = places;
    this.who = 0;
    this.drawn = new Map();
    this.toasts = state.toasts.count;
    this.editing = null;
    this.menuIsOpen = true;
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" });
    this.foot = el("div");
    this.time = el("span");
    this.name = el("div", { class: "name" });
    this.screen = el("div", { class: "screen" });
    this.menu = el("button", { type: "button", class: "menu", onclick: () => this.block() }, "⋯");
    this.element = el("section", { class: `phone ${state.platform}`, "aria-label": `${state.label}的手機`, "data-phone": state.key },
      el("div", { class: "caption" }, el("strong", {}, state.label), el("span", { class: "holder" }, state.holders.join("、")),
        el("span", { class: "brand" }, state.platform === "line" ? "LINE" : "Telegram")),
      el("div", { class: "frame" }, this.screen));
    this.input = el("input", { "aria-label": `${state.label}的訊息`, placeholder: state.platform === "line" ? "Aa" : "訊息",
      autocomplete: "off", maxlength: "5000" });
    this.screen.append(
      el("div", { class: "status" }, this.time, icon("status")),
      el("div", { class: "title" }, el("span", { class: "avatar", "aria-hidden": "true" }, state.members ? state.title.slice(0, 1) : "守"), this.name, this.menu),
      this.log, this.foot);
    this.show(state);
  }

  show(state) {
    const wasAtEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
    this.state = state;
    this.time.textContent = clock(Date.now());
    const under = state.members ? `${state.members} 位成員` : state.platform === "telegram" ? "機器人" : "";
    this.name.replaceChildren(state.title, ...(under ? [el("small", {}, under)] : []));
    this.menu.hidden = state.members > 0 || !state.isOpen || state.isBlocked;
    this.menu.setAttribute("aria-label", `${state.label}封鎖守望`);
    this.menu.title = "封鎖";
    const fresh = this.showBubbles(state);
    this.showFoot(state);
    if (fresh || wasAtEnd) this.log.scrollTop = this.log.scrollHeight;
    if (state.toasts.count > this.toasts) this.note(state.toasts.last);
    this.toasts = state.toasts.count;
  }

  showBubbles(state) {
    let fresh = false;
    const kept = new Map();
    const isFirst = this.drawn.size === 0;
    for (const bubble of state.bubbles) {
      const written = JSON.stringify([bubble, this.who]);
      const known = this.drawn.get(bubble.id);
      if (known?.written === written) kept.set(bubble.id, known);
      else {
        const element = this.bubble(bubble);
        if (!known && !isFirst) element.classList.add("fresh");
        fresh ||= !known;
        kept.set(bubble.id, { written, element });
      }
    }
    this.drawn = kept;
    const dots = state.isLoading ? [this.row(false, "", el("div", { class: "card words dots", role: "status", "aria-label": "輸入中" }, el("i"), el("i"), el("i")))] : [];
    this.log.setAttribute("aria-label", `${state.label}的對話`);
    this.log.replaceChildren(...[...kept.values()].map((each) => each.element), ...dots);
    return fresh;
  }

  bubble(bubble) {
    const mine = bubble.who === this.state.holders[this.who];
    const line = this.state.platform === "line";
    const element = this.row(mine, bubble.who, ...(line ? this.lineParts(bubble) : this.telegramParts(bubble, mine)));
    if (line && ["flex", "template"].includes(bubble.kind)) element.classList.add("wide");
    if (line) element.append(el("span", { class: "stamp" }, mine ? "已讀 " : "", clock(bubble.at)));
    if (mine && (line ? bubble.kind !== "postback" : bubble.kind === "text")) element.append(this.retouch(bubble, line));
    return element;
  }

  row(mine, who, ...parts) {
    const named = this.state.members > 0 && !mine && this.state.platform === "line";
    const stack = el("div", { class: "stack" }, named && el("span", { class: "who" }, who === "bot" ? "守望" : who), ...parts);
    const face = !mine && this.state.platform === "line" && el("span", { class: "avatar", "aria-hidden": "true" }, who === "bot" ? "守" : who.slice(0, 1));
    return el("div", { class: `bubble${mine ? " mine" : ""}` }, face, stack);
  }

  lineParts(bubble) {
    const drawn = bubble.fromBot && lineMessage(bubble.raw, (action) => this.tap(action));
    return [drawn || this.picture(bubble) || el("div", { class: "words" }, bubble.kind === "location" ? map(bubble.text) : bubble.text)];
  }

  telegramParts(bubble, mine) {
    const who = this.state.members > 0 && !mine && el("div", { class: `who ${shade(bubble.who)}` }, bubble.fromBot ? "守望" : bubble.who);
    const seen = bubble.kind === "location" ? map(bubble.text) : telegramWords(bubble.raw, bubble.kind === "photo" ? "" : bubble.text);
    const stamp = `${bubble.edited ? "已編輯 " : ""}${clock(bubble.at)}${mine ? " ✓✓" : ""}`;
    return [
      el("div", { class: "card" }, bubble.topic && el("div", { class: "topic" }, `# ${bubble.topic}`), who, this.picture(bubble), seen,
        el("span", { class: "stamp" }, stamp)),
      inlineKeyboard(bubble.raw.reply_markup, (action) => this.tap(action)),
    ];
  }

  picture(bubble) {
    if (!["image", "photo"].includes(bubble.kind)) return null;
    const src = `/stage/api/phones/${this.state.key}/pictures/${bubble.id}`;
    return el("img", { class: "photo", src, alt: "照片" });
  }

  retouch(bubble, line) {
    const redo = () => {
      if (line) return this.does({ act: "takes_back", message: bubble.id });
      this.editing = bubble.id;
      this.input.value = bubble.text;
      return this.input.focus();
    };
    const words = line ? "收回" : "編輯";
    return el("button", { type: "button", class: "retouch", "aria-label": `${words}這則訊息`, onclick: redo }, words);
  }

  showFoot(state) {
    const focused = document.activeElement === this.input;
    if (!state.isOpen || state.isBlocked) {
      const words = state.isBlocked ? "解除封鎖" : OPENS[state.members ? "group" : state.platform];
      this.foot.replaceChildren(el("div", { class: "open-bar" },
        el("button", { type: "button", onclick: () => this.does({ act: "opens" }) }, words)));
      return;
    }
    const quick = state.bubbles.at(-1)?.quick ?? [];
    const chips = quick.length > 0 && el("div", { class: "quick", role: "group", "aria-label": "快速回覆" },
      quick.map((action) => el("button", { type: "button", onclick: () => this.tap(action) }, action.label)));
    const parts = [chips, this.turns(state), this.writer(state), replyKeyboard(state.keyboard, (action) => this.tap(action)), ...this.richMenu(state)];
    this.foot.replaceChildren(...parts.filter(Boolean));
    if (focused) this.input.focus();
  }

  turns(state) {
    if (state.holders.length < 2) return null;
    const turn = (name, i) => el("button", { type: "button", "aria-pressed": String(i === this.who),
      onclick: () => { this.who = i; this.show(this.state); } }, name);
    return el("div", { class: "turns", role: "group", "aria-label": "以誰的身分" }, "以", state.holders.map(turn), "的身分");
  }

  richMenu(state) {
    if (!state.menu) return [];
    const toggle = () => { this.menuIsOpen = !this.menuIsOpen; this.show(this.state); };
    return [
      el("button", { type: "button", class: "menu-bar", "aria-expanded": String(this.menuIsOpen), onclick: toggle }, state.menu.text),
      this.menuIsOpen && richMenu(state, (action) => this.tap(action)),
    ];
  }

  writer(state) {
    const tool = (name, label, onclick) => el("button", { type: "button", class: "tool", "aria-label": `${state.label}${label}`, onclick }, icon(name));
    const alone = state.members === 0;
    const form = el("form", { class: "writer", onsubmit: (event) => { event.preventDefault(); this.say(); } },
      alone && tool("place", "傳送位置", () => this.askPlace((latitude, longitude, address) =>
        this.does({ act: "shares_place", latitude, longitude, address }))),
      alone && tool("photo", "傳送照片", () => askPhoto(this.screen, async (blob) => this.settle(await sendPhoto(state.key, blob)))),
      state.commands.length > 0 && tool("command", "的指令", () => askCommand(this.screen, state.commands, (text) => this.does({ act: "says", text }))),
      this.input,
      el("button", { class: "tool send", "aria-label": `${state.label}送出` }, icon("send")));
    return form;
  }

  askPlace(done) { askPlace(this.screen, this.places, this.state.platform === "line", done); }

  say() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    const message = this.editing;
    this.editing = null;
    this.does(message ? { act: "takes_back", message, text } : { act: "says", text });
  }

  tap(action) {
    const taps = (more = {}) => this.does({ act: "taps", button: action._tap, ...more });
    if (action.type === "location") {
      this.askPlace((latitude, longitude, address) => this.does({ act: "shares_place", latitude, longitude, address }));
    } else if (action.request_location) this.askPlace((latitude, longitude) => taps({ at: [latitude, longitude] }));
    else if (["camera", "cameraRoll"].includes(action.type)) {
      askPhoto(this.screen, async (blob) => this.settle(await sendPhoto(this.state.key, blob)));
    } else if (action.type === "datetimepicker") askDate(this.screen, action, (picks) => taps({ picks }));
    else taps();
  }

  async does(body) { this.settle(await act(this.state.key, { ...body, as: this.who })); }

  settle({ problem, opens }) {
    if (problem) this.note(problem.includes("webhook") ? "守望沒有回應，訊息先留著" : "這個現在不能按");
    else if (opens?.startsWith("tel:")) showCall(this.screen, opens.slice(4));
    else if (/^(https?|line|tg):/.test(opens ?? "")) showLink(this.screen, opens);
    else if (opens) navigator.clipboard?.writeText(opens).then(() => this.note("已複製"), () => this.note(opens));
  }

  block() { this.does({ act: "blocks" }); }

  note(words) {
    this.screen.querySelector(".note")?.remove();
    this.screen.append(el("div", { class: "note", role: "status" }, words));
  }
}
