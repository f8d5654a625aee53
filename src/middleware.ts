/** Runs over every page that Astro renders: puts the page's own policy first. In dev there is no policy, and nothing to do. */
import { defineMiddleware } from 'astro:middleware';
import { tightenPolicy } from './build/policy.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (import.meta.env.DEV || response.headers.get('content-type')?.includes('text/html') !== true) return response;
  return new Response(tightenPolicy(await response.text()), { status: response.status, headers: response.headers });
});
