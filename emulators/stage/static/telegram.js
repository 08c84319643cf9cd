// A Telegram message as the phone draws it: entities and keyboards.

import { el } from "./dom.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

function wrap(entity, children, source) {
  if (entity.type === "spoiler") return el("span", { class: "spoiler", tabindex: "0" }, children);
  if (entity.type === "text_link" || entity.type === "url") {
    return el("a", { href: entity.url || source, target: "_blank", rel: "noopener" }, children);
  }
  return el(TAGS[entity.type] || "span", {}, children);
}

// Entities nest and are sorted by their start, the longer first; their offsets count UTF-16 units as JavaScript does.
function dressed(text, entities, from, to) {
  const nodes = [];
  let position = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    if (entity.offset < position) continue;
    const end = entity.offset + entity.length;
    const inner = entities.slice(i + 1).filter((each) => each.offset >= entity.offset && each.offset + each.length <= end);
    nodes.push(text.slice(position, entity.offset));
    nodes.push(wrap(entity, dressed(text, inner, entity.offset, end), text.slice(entity.offset, end)));
    position = end;
  }
  nodes.push(text.slice(position, to));
  return nodes.filter((node) => node !== "");
}

const LINK = /https?:\/\/[^\s<>"'，。）)]+/g;

export function telegramWords(raw, otherwise) {
  const text = raw.text ?? raw.caption ?? otherwise;
  const given = raw.entities ?? raw.caption_entities ?? [];
  const covered = (at) => given.some((each) => at >= each.offset && at < each.offset + each.length);
  const links = [...text.matchAll(LINK)].filter((found) => !covered(found.index))
    .map((found) => ({ type: "url", offset: found.index, length: found[0].length }));
  const entities = [...given, ...links].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return el("div", { class: "words" }, dressed(text, entities, 0, text.length));
}

export function inlineKeyboard(markup, tap) {
  if (!markup?.inline_keyboard?.length) return null;
  const button = (each) => el("button", {
    type: "button", class: [each.style, each.url && "away"].filter(Boolean).join(" "), onclick: () => tap(each),
  }, each.text);
  return el("div", { class: "inline" }, markup.inline_keyboard.map((row) => el("div", { class: "row" }, row.map(button))));
}

export function replyKeyboard(keyboard, tap) {
  if (!keyboard) return null;
  const button = (each) => el("button", { type: "button", onclick: () => tap(each) }, each.text);
  return el("div", { class: "keyboard", role: "group", "aria-label": "回覆鍵盤" },
    keyboard.rows.map((row) => el("div", { class: "row" }, row.map(button))));
}

export function shade(name) {
  return `h${[...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 4}`;
}
