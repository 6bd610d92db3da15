/** What the marked-up copy of a checked document has beside the style of every exported page. */
export const MARKED_STYLE = `
:root{--confirmed:#d9eadb;--doubt:#fbeabf;--wrong:#f8d3cb;--new:#dbe6f3}
@media (prefers-color-scheme:dark){:root{--confirmed:#1f3a26;--doubt:#463810;--wrong:#5a2019;--new:#22384f}}
mark{color:inherit;padding:0 .15em;border-radius:2px;border-bottom:2px solid;unicode-bidi:isolate}
.confirmed{background:var(--confirmed);border-bottom-style:dotted}
.rounding,.source-changed,.engine-changed{background:var(--doubt);border-bottom-style:dashed}
.altered,.lost{background:var(--wrong);border-bottom-style:solid}
.unsourced{background:var(--new);border-bottom-style:double}
.said{font-size:.8em;font-weight:600;unicode-bidi:isolate}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.text{overflow-wrap:break-word}.table{position:relative}
ul{padding-inline-start:1.25rem}.key{list-style:none;padding:0}
@media print{:root{--confirmed:#e4efe5;--doubt:#fbeabf;--wrong:#f8d3cb;--new:#dbe6f3}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
