/** Time for one law, in proportion to its runs: generous, since a machine may be busy with other tests. */
export const patience = { timeout: 120 * Number(process.env.FOOTING_RUNS ?? 1000) };
