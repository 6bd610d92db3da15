/** The charts that the site has as pages of their own, for frames on other sites. */
export const EMBEDDED = ['spending', 'saving', 'ladder'] as const;

export type EmbeddedChart = (typeof EMBEDDED)[number];

/** Whether a chart stands on a page of its own. */
export function isEmbedded(name: string): name is EmbeddedChart {
  return (EMBEDDED as readonly string[]).includes(name);
}
