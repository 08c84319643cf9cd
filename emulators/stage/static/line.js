// A LINE message as the phone draws it: text, Flex, templates.

import { el } from "./dom.js";

const SIZES = { xxs: 10, xs: 11.5, sm: 13, md: 14.5, lg: 17, xl: 19, xxl: 24, "3xl": 29, "4xl": 34, "5xl": 40 };
const GAPS = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const RADII = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const FIXED = { flexStart: "flex-start", flexEnd: "flex-end" };

const length = (value, table) => (value in table ? `${table[value]}px` : value);

export function lineMessage(raw, tap) {
  if (raw.type === "flex") return flexContainer(raw.contents, tap);
  if (raw.type === "template") return template(raw.template, tap);
  return null;
}

function flexContainer(contents, tap) {
  if (contents.type === "carousel") {
    const bubbles = contents.contents.map((each) => flexBubble(each, tap));
    return el("div", { class: "carousel", tabindex: "0", role: "group", "aria-label": "可左右滑動的卡片" }, bubbles);
  }
  return flexBubble(contents, tap);
}

function flexBubble(bubble, tap) {
  const padding = { header: "14px 16px", hero: "0", body: "15px 16px", footer: "9px 12px 11px" };
  const blocks = ["header", "hero", "body", "footer"].filter((name) => bubble[name]).map((name) => {
    const block = component(bubble[name], { layout: "vertical" }, tap);
    if (bubble[name].type === "box" && !bubble[name].paddingAll) block.style.padding ||= padding[name];
    const style = bubble.styles?.[name];
    if (style?.backgroundColor) block.style.backgroundColor = style.backgroundColor;
    if (style?.separator) block.style.borderTop = `1px solid ${style.separatorColor || "#dfe2e5"}`;
    return block;
  });
  return tappable(el("div", { class: `flex ${bubble.size || "mega"}` }, blocks), bubble.action, tap);
}

function component(part, parent, tap) {
  const element = DRAWN[part.type]?.(part, tap, parent) ?? el("span");
  const along = parent.layout === "vertical" ? "marginTop" : "marginLeft";
  if (part.margin) element.style[along] = length(part.margin, GAPS);
  const stretch = part.flex ?? (parent.layout === "vertical" || part.type === "separator" ? 0 : 1);
  if (part.type !== "separator") element.style.flex = stretch ? `${stretch} ${stretch} 0` : "none";
  if (part.position === "absolute") {
    element.style.position = "absolute";
    for (const [theirs, ours] of [["Top", "top"], ["Bottom", "bottom"], ["Start", "left"], ["End", "right"]]) {
      if (part[`offset${theirs}`]) element.style[ours] = length(part[`offset${theirs}`], GAPS);
    }
  }
  return element;
}

function tappable(element, action, tap) {
  if (!action?._tap) return element;
  element.classList.add("tapped");
  element.setAttribute("role", "button");
  element.setAttribute("tabindex", "0");
  if (action.label) element.setAttribute("aria-label", action.label);
  element.addEventListener("click", (event) => { event.stopPropagation(); tap(action); });
  element.addEventListener("keydown", (event) => { if (event.key === "Enter") tap(action); });
  return element;
}

function box(part, tap) {
  const style = {
    gap: part.spacing ? length(part.spacing, GAPS) : "",
    backgroundColor: part.backgroundColor || "",
    borderRadius: part.cornerRadius ? length(part.cornerRadius, RADII) : "",
    width: part.width || "", maxWidth: part.maxWidth || "", height: part.height || "", maxHeight: part.maxHeight || "",
    justifyContent: FIXED[part.justifyContent] || part.justifyContent || "",
    alignItems: part.layout === "baseline" ? "" : part.alignItems || "",
    position: "relative",
  };
  if (part.paddingAll) style.padding = length(part.paddingAll, GAPS);
  for (const [theirs, ours] of [["Top", "Top"], ["Bottom", "Bottom"], ["Start", "Left"], ["End", "Right"]]) {
    if (part[`padding${theirs}`]) style[`padding${ours}`] = length(part[`padding${theirs}`], GAPS);
  }
  if (part.borderWidth && part.borderWidth !== "none") {
    style.border = `${part.borderWidth.endsWith("px") ? part.borderWidth : "1px"} solid ${part.borderColor || "#c9ced3"}`;
  }
  if (part.background?.type === "linearGradient") {
    const { angle, startColor, endColor } = part.background;
    style.backgroundImage = `linear-gradient(${angle}, ${startColor}, ${endColor})`;
  }
  const kids = part.contents.map((each) => component(each, part, tap));
  return tappable(el("div", { class: `fbox ${part.layout}`, style }, kids), part.action, tap);
}

function lettering(part) {
  return {
    fontSize: part.size ? length(part.size, SIZES) : "",
    fontWeight: part.weight === "bold" ? "700" : "",
    fontStyle: part.style === "italic" ? "italic" : "",
    color: part.color || "",
    textDecoration: part.decoration && part.decoration !== "none" ? part.decoration : "",
  };
}

function text(part, tap) {
  const style = { ...lettering({ size: "md", ...part }), textAlign: part.align || "" };
  if (part.gravity === "center") style.alignSelf = "center";
  if (part.gravity === "bottom") style.alignSelf = "flex-end";
  const words = part.contents?.map((span) => el("span", { style: lettering(span) }, span.text)) ?? [part.text];
  return tappable(el("div", { class: `ftext ${part.wrap ? "many" : "one"}`, style }, words), part.action, tap);
}

function button(part, tap) {
  const kind = part.style === "primary" || part.style === "secondary" ? part.style : "plain";
  const style = part.color ? (kind === "plain" ? { color: part.color } : { backgroundColor: part.color }) : {};
  const attributes = { type: "button", class: `fbutton ${kind} ${part.height || "md"}`, style };
  return el("button", { ...attributes, onclick: () => tap(part.action) }, part.action.label);
}

function image(part, tap) {
  const [wide, high] = (part.aspectRatio || "1:1").split(":");
  const style = { aspectRatio: `${wide} / ${high}`, width: part.size === "full" ? "100%" : "" };
  return tappable(el("div", { class: "fimage", style, role: "img", "aria-label": "圖片" }, "圖片"), part.action, tap);
}

const DRAWN = {
  box, text, button, image,
  video: image,
  icon: () => el("span", { "aria-hidden": "true" }, "●"),
  separator: (part) => el("div", { class: "fline", style: { backgroundColor: part.color || "" } }),
  filler: () => el("span", { style: { flex: "1" } }),
};

function template(raw, tap) {
  const link = (action) => el("button", { type: "button", onclick: () => tap(action) }, action.label || "圖片");
  if (raw.type === "image_carousel") {
    return el("div", { class: "carousel" }, raw.columns.map((each) => el("div", { class: "template" }, link(each.action))));
  }
  const column = (each) => el("div", { class: "template" },
    el("div", { class: "lead" }, each.title && el("strong", {}, each.title), each.text),
    el("div", { class: raw.type === "confirm" ? "pair" : "" }, each.actions.map(link)));
  return raw.columns ? el("div", { class: "carousel" }, raw.columns.map(column)) : column(raw);
}

export function richMenu({ key, menu }, tap) {
  const { width, height } = menu.size;
  const share = (part, whole) => `${(100 * part) / whole}%`;
  const area = ({ bounds, action, label }) => el("button", { type: "button", "aria-label": label, onclick: () => tap(action),
    style: { left: share(bounds.x, width), top: share(bounds.y, height), width: share(bounds.width, width),
      height: share(bounds.height, height) } }, label);
  const style = { aspectRatio: `${width} / ${height}` };
  if (menu.isDrawn) style.backgroundImage = `url("/stage/api/phones/${key}/menu?${menu.id}")`;
  return el("div", { class: `rich-menu ${menu.isDrawn ? "drawn" : "plain"}`, role: "group", "aria-label": menu.text, style },
    menu.areas.map(area));
}
