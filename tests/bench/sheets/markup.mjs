// The content of the sheet as one HTML page, for the printers that take HTML.
const text = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const markup = (content, fonts) => `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>${text(content.title)}</title><style>
@page{size:8.5in 11in;margin:0}
@font-face{font-family:Inter;font-weight:400;src:url(${fonts}/Inter-Regular.ttf)}
@font-face{font-family:Inter;font-weight:600;src:url(${fonts}/Inter-SemiBold.ttf)}
@font-face{font-family:Inter;font-weight:700;src:url(${fonts}/Inter-Bold.ttf)}
@font-face{font-family:NotoArabic;src:url(${fonts}/NotoSansArabic-Regular.ttf)}
body{margin:0;font:8.4pt/1.3 Inter,NotoArabic;color:#1b1f24}header{background:#124e66;color:#fff;padding:18pt 40pt 12pt;display:flex;justify-content:space-between}
h1{font-size:16pt;margin:0}h2{font-size:9.6pt;color:#124e66;margin:5pt 0 1pt}main{padding:8pt 40pt}table{border-collapse:collapse;width:76%;float:left}td,th{text-align:left;padding:2pt 5pt;border-bottom:.5pt solid #c9d2d8}
svg{width:104pt;float:right}ul,ol{margin:0;padding-left:12pt}.two{columns:2;column-gap:26pt;clear:both}dl{margin:0}dt{font-weight:600;color:#55606a;float:left;width:90pt}dd{margin-left:92pt}footer{position:absolute;bottom:20pt;left:40pt;right:40pt;font-size:8pt;color:#55606a}
</style></head><body><header><div><h1>${text(content.title)}</h1><div>${text(content.about)}</div><div>${text(content.codes)}</div></div><div><b>${text(content.day)}</b><div>${text(content.mode)}</div></div></header><main>
<table><tr>${content.head.map((cell) => `<th>${text(cell)}</th>`).join('')}</tr>${content.rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('')}</table>
<svg viewBox="0 0 ${content.code.size} ${content.code.size}" role="img" aria-label="QR code"><path d="${content.code.bars.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')}"/></svg>
<div style="clear:both"><a href="${content.link}">Join at ${text(content.domain)}</a></div><h2>What is known</h2><dl class="two">${content.facts.map(([label, value]) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`).join('')}</dl>
<div class="two">${content.sections.map((section) => `<h2>${text(section.title)}</h2><ul>${section.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`).join('')}</div></main><footer>${text(content.sources)}</footer></body></html>`;
