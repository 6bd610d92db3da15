import * as z from 'zod/mini';

// zod otherwise probes `new Function`, which the content security policy of the pages refuses.
z.config({ jitless: true });

export const filled = z.string().check(z.regex(/\S/));
export const decimal = z.string().check(z.regex(/^-?\d{1,40}(\.\d{1,40})?$/));
export const identifier = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/));

/** The same words in the three languages of the app. */
export const localTextSchema = z.strictObject({ en: filled, zh: filled, ja: filled });
