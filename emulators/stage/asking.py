"""The page that tells what one can ask: every row of the city reports with the steps to it, or why it is left out."""

from __future__ import annotations

from html import escape

from aiohttp import web

from directory.reachable import read_reachable

_STYLE = (
    "body{font:16px/1.6 system-ui,'Noto Sans TC',sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.4rem;text-align:left;"
    "vertical-align:top}caption{text-align:left;padding:.5rem 0}"
)


async def page(request: web.Request) -> web.Response:
    """A table: the row, what it promises, what to type or tap, and what must appear."""
    lines = []
    for row in read_reachable():
        how = " → ".join(row.steps) or f"（不在聊天裡：{row.left_out}）"
        cells = "".join(f"<td>{escape(cell)}</td>" for cell in (row.row, row.item, row.kind, how, row.shows))
        lines.append(f"<tr>{cells}</tr>")
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("列", "項目", "種類", "怎麼問", "會看到"))
    body = (
        '<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>可以問什麼</title>'
        f"<style>{_STYLE}</style><h1>可以問什麼</h1><table><caption>方括號是按鈕，其餘是打字。</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(lines)}</tbody></table></html>"
    )
    return web.Response(text=body, content_type="text/html")
