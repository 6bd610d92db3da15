import { resolve } from '$app/paths';
import type { Locale } from '../../view/locale.ts';

/** The route of a page in a language, to be given to the framework's `resolve`. */
export function routeOf(locale: Locale, path: string): '/' {
  // The router types only whole routes; a path here is one of them with its language filled in.
  return `/${locale === 'en' ? '' : `${locale}/`}${path}` as '/';
}

/** The address of a page in a language, right from wherever the site is served. */
export function addressOf(locale: Locale, path: string): string {
  return resolve(routeOf(locale, path));
}

/** The path of a page below its language, from its route. */
export function pathOf(routeId: string | null): string {
  const rest = (routeId ?? '').replace(/^\/\[\[lang=lang\]\]\/?/, '');
  return rest === '' || rest.startsWith('/') ? '' : `${rest}/`;
}
