/** Why a pasted text is no series: a closed union that carries its facts. Rows and columns count from 1. */
export type PasteFault =
  | { code: 'paste-too-large'; size: number; limit: number }
  | { code: 'paste-too-many-rows'; rows: number; limit: number }
  | { code: 'paste-empty' }
  | { code: 'paste-no-years' }
  | { code: 'paste-no-values' }
  | { code: 'paste-years-or-values' }
  | { code: 'paste-several-series'; count: number; names: readonly string[] }
  | { code: 'paste-row-without-year'; row: number; text: string }
  | { code: 'paste-year-twice'; year: number }
  | { code: 'paste-not-a-number'; year: number; text: string }
  | { code: 'paste-other-digits'; year: number; text: string }
  | { code: 'paste-scientific'; year: number; text: string }
  | { code: 'paste-too-long'; year: number; text: string }
  | { code: 'paste-mixed-marks'; first: string; second: string }
  | { code: 'paste-mixed-units'; first: string; second: string }
  | { code: 'paste-comma-unclear'; text: string; asThousands: string; asDecimals: string }
  | { code: 'paste-commas-between-columns'; text: string };

/** What was done to a pasted text that the reader should look at before using it. */
export type PasteWarning =
  | { code: 'paste-missing'; years: readonly number[] }
  | { code: 'paste-row-ignored'; row: number; text: string }
  | { code: 'paste-marks-dropped'; year: number; text: string }
  | { code: 'paste-negative-sign'; year: number; text: string }
  | { code: 'paste-fiscal-into-calendar' }
  | { code: 'paste-fiscal-label'; text: string; year: number }
  | { code: 'paste-unseen-dropped' }
  | { code: 'paste-two-units'; first: string; second: string };
