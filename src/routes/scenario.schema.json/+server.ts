import { jsonSchema } from '$lib/scenario/json-schema';

export const prerender = true;

/** The published JSON Schema of scenario files. */
export function GET(): Response {
  return new Response(`${JSON.stringify(jsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
}
