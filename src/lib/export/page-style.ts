/** The style of an exported page: one column that reads on a screen and prints on A4. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1a1d21;--quiet:#555d66;--rule:#c9ced4;--ground:#fff;--accent:#1f5f8b}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--quiet:#a8b0b9;--rule:#454c55;--ground:#15181c;--accent:#8cc4ec}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,"Hiragino Sans","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 1.25rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem;border-top:1px solid var(--rule);padding-top:.75rem}
p{margin:.6rem 0}.lead{font-size:1.15rem}.small{font-size:.85rem;color:var(--quiet)}
data{font-variant-numeric:tabular-nums}
.table{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;font-weight:600;padding:.25rem 0}
th,td{border-bottom:1px solid var(--rule);padding:.3rem .5rem;text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:600;border-bottom-width:2px}.number{text-align:end}
figure{margin:1.5rem 0}figcaption{font-weight:600}figure img{width:100%;height:auto;background:#fff}
.note{font-size:.7em;line-height:0}a{color:var(--accent)}
.notes{font-size:.85rem}li{margin:.3rem 0;overflow-wrap:anywhere}
@page{size:A4;margin:18mm}
@media print{:root{--ink:#000;--quiet:#333;--rule:#999;--ground:#fff}main{max-width:none;padding:0}body{font-size:10.5pt}tr,figure,caption{break-inside:avoid}h2{break-after:avoid}.table{overflow:visible}}
`;
