import { loadConventions } from '$lib/evidence/load.ts';
import type { PageServerLoad } from './$types';

/** The conventions in full: read at build time, in the page's language only. */
export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  return {
    conventions: loadConventions().map(({ id, label, rule, reason }) => ({
      id,
      label: label[locale],
      rule: rule[locale],
      reason: reason[locale],
    })),
  };
};
