/** What every file of the API shares: how it is written, and how addresses become absolute. */
import type { APIContext } from 'astro';
import { basePath } from '../../edition/environment.ts';
import { WholeResponse } from '../../astro/whole-response.ts';

/** A JSON answer; Astro writes its body to the file. */
export function json(value: unknown): Response {
  return new WholeResponse(`${JSON.stringify(value)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** Absolute addresses below the site's base. */
export function absoluteFor(context: APIContext): (path: string) => string {
  const root = new URL(basePath(), context.site ?? context.url).href;
  return (path) => root + path;
}
