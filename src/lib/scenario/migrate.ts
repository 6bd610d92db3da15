/**
 * Files of earlier versions, brought up one version at a time. A step gets a document of its version that was
 * checked by that version's schema, and gives one of the next. Steps are never changed once released.
 */
export type MigrationStep = (document: unknown) => unknown;

/** The version that this program writes. */
export const CURRENT_VERSION = 1;

/** Step `n` leads from version `n` to `n + 1`. There is one version so far, hence no step. */
export const migrationSteps: Readonly<Record<number, MigrationStep>> = {};

/**
 * The versions between the first and the current one for which no step exists; a test holds this empty.
 */
export function missingSteps(steps: Readonly<Record<number, MigrationStep>>, current: number): number[] {
  return Array.from({ length: current - 1 }, (_, index) => index + 1).filter(
    (version) => steps[version] === undefined,
  );
}

/**
 * Brings a document from its version to the current one.
 * Throws: when a step is missing; that is a fault of the program.
 */
export function migrate(
  document: unknown,
  version: number,
  steps: Readonly<Record<number, MigrationStep>> = migrationSteps,
  current: number = CURRENT_VERSION,
): unknown {
  let migrated = document;
  for (let from = version; from < current; from++) {
    const step = steps[from];
    if (step === undefined)
      throw new Error(`scenario/migrate: no step from version ${from} to ${from + 1}; add it`);
    migrated = step(migrated);
  }
  return migrated;
}
