// What all charts share: an SVG that reads well on light and on dark pages, and its texts.

/** Classes of the drawing; colours follow the reader's scheme. */
const style = `
    .paper { fill: #ffffff }
    .text { fill: #1f2328; font: 13px system-ui, sans-serif }
    .title { font-weight: 600; font-size: 15px }
    .faint { fill: #59636e }
    .grid { stroke: #d1d9e0 }
    .bar { fill: #afb8c1 }
    .own { fill: #0969da }
    .line { fill: none; stroke-width: 2 }
    .dashed { stroke-dasharray: 6 4 }
    .hue0 { stroke: #0969da } .hue1 { stroke: #bc4c00 } .hue2 { stroke: #1a7f37 } .hue3 { stroke: #8250df }
    .dot { fill: #ffffff; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
      .paper, .dot { fill: #0d1117 }
      .text { fill: #f0f6fc }
      .faint { fill: #9198a1 }
      .grid { stroke: #3d444d }
      .bar { fill: #656c76 }
      .own { fill: #4493f8 }
      .hue0 { stroke: #4493f8 } .hue1 { stroke: #f0883e } .hue2 { stroke: #3fb950 } .hue3 { stroke: #ab7df8 }
    }`;

/** A drawing with a title, on paper of its own, so that it shows on any page. */
export function drawing({ title, width, height }, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">
  <title>${escape(title)}</title>
  <style>${style}
  </style>
  <rect class="paper" width="${width}" height="${height}" rx="6"/>
  ${label([20, 28], title, { kind: 'title' })}
  ${parts.join('\n  ')}
</svg>
`;
}

/** A text at a point; `anchor` is `start`, `middle` or `end`, `kind` another class beside `text`. */
export function label([x, y], text, { anchor = 'start', kind = '' } = {}) {
  return `<text x="${round(x)}" y="${round(y)}" class="${`text ${kind}`.trim()}" text-anchor="${anchor}">${escape(text)}</text>`;
}

/** A coordinate with at most one digit behind the point, so that drawings do not differ in noise. */
export function round(value) {
  return Math.round(value * 10) / 10;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
